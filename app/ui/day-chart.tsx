export interface ChartDay {
  /** `2026-11-22` */
  readonly day: string
  readonly value: number
  /** Below the column; may be empty where days stand close. */
  readonly label: string
  /** Above the column; may be empty. */
  readonly figure?: string | undefined
  /** All of it in words, for who does not see the columns. */
  readonly words: string
}

/** Columns side by side, a day each, drawn by the server; read aloud as a list. */
export function DayChart({
  days,
  dense,
  label,
}: {
  days: readonly ChartDay[]
  dense?: 'dense' | undefined
  label: string
}) {
  const most = Math.max(1, ...days.map(({ value }) => value))
  return (
    <ol className={dense ? 'day-chart day-chart--dense' : 'day-chart'} aria-label={label}>
      {days.map(({ day, value, label: below, figure, words }) => (
        <li key={day}>
          <span className="unseen">{words}</span>
          <span className="day-figure figures" aria-hidden="true">
            {figure}
          </span>
          <Column height={(Math.max(0, value) / most) * 100} />
          <span className="day-label" aria-hidden="true">
            {below}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** A day with something in it is never drawn as if it were empty. */
function Column({ height }: { height: number }) {
  const drawn = height > 0 ? Math.max(2, height) : 0
  return (
    <svg className="day-column" viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
      <rect y={(100 - drawn).toFixed(1)} width="10" height={drawn.toFixed(1)} />
    </svg>
  )
}
