import type { ReactNode } from 'react'

export interface SummaryRow {
  term: string
  value: ReactNode
  /** A link or small form to change it. Its text must name the thing: "Change the goal". */
  action?: ReactNode
}

/** Facts about one thing, and where to change each. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary-list">
      {rows.map((row) => (
        <div key={row.term}>
          <dt>{row.term}</dt>
          <dd dir="auto">{row.value}</dd>
          {row.action && <dd className="summary-action">{row.action}</dd>}
        </div>
      ))}
    </dl>
  )
}
