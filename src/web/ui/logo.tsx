/** The mark: one disc, two halves keyed together. Decoration; the name stands beside it. */
export const Logo = ({ size }: { readonly size: number }) => (
  <svg className="ui-logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <path className="ui-logo-coaching" d="M17.89 1.62V12.67a2.03 2.03 0 0 1-2.03 2.03H11.51V29.79A14.5 14.5 0 0 1 17.89 1.62z" />
    <path className="ui-logo-account" d="M14.11 30.38V19.33a2.03 2.03 0 0 1 2.03-2.03H20.49V2.21A14.5 14.5 0 0 1 14.11 30.38z" />
  </svg>
);
