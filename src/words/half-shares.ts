/** A count of promises kept, in which a half is written ½; any other share in decimals, by `write`. */
export function halfShares(count: number, write: (count: number) => string): string {
  const whole = Math.floor(count);
  if (Math.abs(count - whole - 0.5) < 0.001) return `${whole === 0 ? '' : whole}½`;
  return write(Math.round(count * 100) / 100);
}
