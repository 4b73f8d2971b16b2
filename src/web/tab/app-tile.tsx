/** The app's tile, as it stands in Teams' own list of apps. Decoration: the name stands beside it. */
export const AppTile = () => (
  <svg className="tab-tile" width="28" height="28" viewBox="0 0 192 192" aria-hidden="true">
    <defs>
      <linearGradient id="tab-tile" x1="0" y1="0" x2="1" y2="1">
        <stop offset="0" stopColor="#6B70D8" />
        <stop offset="1" stopColor="#3D3E8F" />
      </linearGradient>
      <linearGradient id="tab-tile-first" x1="0" y1="0" x2="1" y2="1">
        <stop offset="0" stopColor="#FFFFFF" />
        <stop offset="1" stopColor="#DDE0FF" />
      </linearGradient>
      <linearGradient id="tab-tile-second" x1="0" y1="0" x2="1" y2="1">
        <stop offset="0" stopColor="#A3EEF0" />
        <stop offset="1" stopColor="#46C5C9" />
      </linearGradient>
    </defs>
    <rect width="192" height="192" fill="url(#tab-tile)" />
    <path d="M106.88 34.96V85.18a6.82 6.82 0 0 1-6.82 6.82H77.12V155.06A62 62 0 0 1 106.88 34.96z" fill="url(#tab-tile-first)" />
    <path d="M85.12 157.04V106.82a6.82 6.82 0 0 1 6.82-6.82H114.88V36.94A62 62 0 0 1 85.12 157.04z" fill="url(#tab-tile-second)" />
  </svg>
);
