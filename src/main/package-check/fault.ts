/** What is wrong with a package: what it is, why it matters, what to do. */
export type Fault = { readonly what: string; readonly why: string; readonly remedy: string };

/** A fault as people read it. */
export const faultText = ({ what, why, remedy }: Fault): string => `${what} ${why} ${remedy}`;
