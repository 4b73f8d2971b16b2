/** Policies of the tenant that the loop asks (architecture.md, decision 6). */
export type Policies = { readonly offers: boolean; readonly consent: 'inform' | 'both'; readonly diagnosis: boolean; readonly scores: boolean };
