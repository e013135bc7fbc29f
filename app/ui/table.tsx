import type { ReactNode } from 'react'
import { say } from '#app/words/say.ts'

/** Where the head of a column leads to put the rows in its order. */
export interface Sort {
  href: string
  /** What following it does: "Least raised first". */
  says: string
  /** Which way the rows go by it already. */
  now: 'up' | 'down' | null
}

export interface Column<Row> {
  heading: string
  cell: (row: Row) => ReactNode
  /**
   * `number` aligns figures to the end, digits under digits; `sum` is the one that matters most, `bar` draws it. `short` is
   * never broken into two lines.
   */
  kind?: 'text' | 'short' | 'number' | 'sum' | 'bar' | undefined
  /** Whether it is nothing: said softly, and left out of the small line that a row has on a phone. */
  nothing?: ((row: Row) => boolean) | undefined
  sort?: Sort | undefined
}

interface TableProps<Row> {
  caption: ReactNode
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /**
   * On a phone: rows become small sheets (`stack`), or a line with the row's `sum` and a small one below for the other
   * numbers (`brief`), or the table scrolls inside a named region (`scroll`).
   */
  narrow?: 'stack' | 'brief' | 'scroll' | undefined
  /** Cells of a last row, one a column: totals. */
  totals?: readonly ReactNode[] | undefined
  /** Shown instead of an empty table. */
  empty?: ReactNode
}

/** Rows of like things; the first column names the row. */
export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
  narrow = 'stack',
  totals,
  empty,
}: TableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>
  const table = (
    <table className="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.heading}
              scope="col"
              className={cellClass(column)}
              aria-sort={sortedBy(column.sort)}
            >
              {column.sort ? (
                <SortLink heading={column.heading} sort={column.sort} />
              ) : (
                column.heading
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column, index) => (
              <Cell
                key={column.heading}
                column={column}
                first={index === 0 ? 'row' : undefined}
                nothing={column.nothing?.(row)}
              >
                {column.cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
      {totals && (
        <tfoot>
          <tr>
            {columns.map((column, index) => (
              <Cell key={column.heading} column={column} first={index === 0 ? 'row' : undefined}>
                {totals[index]}
              </Cell>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  )
  switch (narrow) {
    case 'stack':
      return <div className="table--stack">{table}</div>
    case 'brief':
      return <div className="table--stack table--brief">{table}</div>
    case 'scroll':
      return (
        <section
          className="table-scroll"
          aria-label={typeof caption === 'string' ? caption : say('ui.desk.table')}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrow keys scroll what has focus
          tabIndex={0}
        >
          {table}
        </section>
      )
  }
}

function SortLink({ heading, sort }: { heading: string; sort: Sort }) {
  return (
    <a href={sort.href} className="table-sort" title={sort.says}>
      {heading}
      <span aria-hidden="true">{sort.now === null ? '' : sort.now === 'up' ? ' ↑' : ' ↓'}</span>
    </a>
  )
}

function sortedBy(sort: Sort | undefined) {
  if (!sort?.now) return undefined
  return sort.now === 'up' ? 'ascending' : 'descending'
}

interface CellProps<Row> {
  column: Column<Row>
  first: 'row' | undefined
  nothing?: boolean | undefined
  children: ReactNode
}

function Cell<Row>({ column, first, nothing, children }: CellProps<Row>) {
  if (first)
    return (
      <th scope="row" className={cellClass(column)} data-label={column.heading}>
        <span>{children}</span>
      </th>
    )
  return (
    <td
      className={[cellClass(column), nothing && 'nothing'].filter(Boolean).join(' ') || undefined}
      data-label={column.heading}
    >
      <span>{children}</span>
    </td>
  )
}

function cellClass<Row>({ kind = 'text' }: Column<Row>) {
  switch (kind) {
    case 'text':
      return undefined
    case 'short':
      return 'whole'
    case 'number':
      return 'num'
    case 'sum':
      return 'num sum'
    case 'bar':
      return 'drawn'
  }
}
