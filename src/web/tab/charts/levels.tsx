const five = [1, 2, 3, 4, 5];

/** Five steps, filled up to the level; the one aimed for is dashed. The words stand beside it. */
export const Levels = ({ level, aims = null }: { readonly level: number | null; readonly aims?: number | null }) => (
  <span className="tab-levels" aria-hidden="true">
    {five.map((step) => (
      <span key={step} data-state={step <= (level ?? 0) ? 'on' : step === aims ? 'aim' : undefined} />
    ))}
  </span>
);
