import type { ReactNode } from 'react'

/** A row of figures; holds `Stat`s. */
export function Stats({ children }: { children: ReactNode }) {
  return <dl className="stats">{children}</dl>
}

interface StatProps {
  term: string
  value: ReactNode
  note?: ReactNode
}

/** One figure with what it means. */
export function Stat({ term, value, note }: StatProps) {
  return (
    <div className="stat">
      <dt>{term}</dt>
      <dd className="stat-value figures">{value}</dd>
      {note && <dd className="stat-note">{note}</dd>}
    </div>
  )
}
