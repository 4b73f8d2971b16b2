/**
 * Words that stand in bodies, locations and names of third parties of noise events, and nowhere else:
 * a test looks for them in the product's logs and database, where they must never be.
 */
export const canaries = {
  body: 'tangerine lighthouse forty-four',
  place: 'Quince Loft 88',
  thirdParty: 'Zbigniew Quartzmann',
  privateSubject: 'marmalade appointment',
} as const;
