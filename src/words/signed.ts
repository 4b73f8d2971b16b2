/** A difference with its sign, as every language of ours writes it: `+1`, `−1` (a true minus), `0`. */
export const signed = (difference: number): string => (difference > 0 ? `+${difference}` : difference < 0 ? `−${-difference}` : '0');
