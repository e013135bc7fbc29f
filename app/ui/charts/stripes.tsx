/** What is not there yet is striped, as on the bar of a goal. Each drawing has stripes of its own, since one that is hidden lends none. */
export function Stripes({ of }: { of: string }) {
  return (
    <defs>
      <pattern
        id={`stripes-${of}`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="chart-gap" width="6" height="6" />
        <rect className="chart-stripe" width="2.5" height="6" />
      </pattern>
    </defs>
  )
}

export function stripesOf(drawing: string): string {
  return `url(#stripes-${drawing})`
}
