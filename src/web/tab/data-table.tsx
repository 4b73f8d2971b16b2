import type { ReactNode } from 'react';

export type Column = { readonly label: string; readonly isEnd?: boolean; readonly width?: string };

type TableProps = { readonly label: string; readonly columns: readonly Column[]; readonly look?: 'plain' | 'middle' | 'quiet'; readonly children: ReactNode };

/**
 * A table whose rows become cards, label before value, where there is no room (tab.css). The roles are said outright: browsers forget them when a row is laid out
 * as something else.
 */
export const DataTable = ({ label, columns, look = 'plain', children }: TableProps) => (
  <table className="tab-table" data-look={look} role="table" aria-label={label}>
    <thead role="rowgroup">
      <tr role="row">
        {columns.map(({ label: name, isEnd, width }) => (
          <th key={name} role="columnheader" scope="col" data-end={isEnd === true ? '' : undefined} style={width === undefined ? undefined : { width }}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">{children}</tbody>
  </table>
);

/** A row; `isQuiet` sets it apart. */
export const Row = ({ isQuiet = false, children }: { readonly isQuiet?: boolean; readonly children: ReactNode }) => (
  <tr role="row" data-quiet={isQuiet ? '' : undefined}>
    {children}
  </tr>
);

/** What the row is about. */
export const RowHead = ({ children }: { readonly children: ReactNode }) => (
  <th role="rowheader" scope="row">
    {children}
  </th>
);

type CellProps = { readonly label: string; readonly isEnd?: boolean; readonly isEmpty?: boolean; readonly children?: ReactNode };

/** One value. `label` is its column's, for the narrow layout; an empty one is not shown there. */
export const Cell = ({ label, isEnd = false, isEmpty = false, children }: CellProps) => (
  <td role="cell" data-label={label} data-end={isEnd ? '' : undefined} data-empty={isEmpty ? '' : undefined}>
    <div className="tab-cell">{children}</div>
  </td>
);

/** A row that belongs to the one above it, over the whole width. */
export const WideRow = ({ columns, children }: { readonly columns: number; readonly children: ReactNode }) => (
  <tr role="row" className="tab-wide-row">
    <td role="cell" colSpan={columns}>
      {children}
    </td>
  </tr>
);
