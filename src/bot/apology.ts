/** What people read when something of ours broke: plain words, and the id to quote. */
export const apologyText = (trace: string): string =>
  `That did not work, and it was our fault. Please try again in a minute. If it happens again, tell your administrator this id: ${trace}`;
