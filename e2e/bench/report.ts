/** One figure of a run, beside what it should be. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** In words, or nothing for a reference. */
  readonly goal?: string
  readonly met?: boolean
  /** How far the rounds lay apart: half their width as a share of the median. */
  readonly spread?: number
  readonly note?: string
}

export function printTable(figures: readonly Figure[]): void {
  const rows = figures.map(({ name, value, unit, goal, met, spread, note }) => [
    met === undefined ? ' ' : met ? '✓' : '✗',
    name,
    `${say(value)} ${unit}`,
    goal ?? '',
    spread === undefined ? '' : `±${Math.round(spread * 100)} %`,
    note ?? '',
  ])
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}

function say(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-US')
  return String(Number(value.toPrecision(3)))
}
