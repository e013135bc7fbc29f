interface Petal {
  /** From the middle of the flower to the middle of a petal. */
  readonly reach: number
  readonly width: number
  readonly height: number
}

/** Eight petals around the origin as one path: a drawing is sent in every page that shows it. */
export function petals({ reach, width, height }: Petal): string {
  return [0, 45, 90, 135, 180, 225, 270, 315]
    .map((turn) => {
      const [x, y] = turned(turn, height + reach)
      const [across, down] = turned(turn, -2 * height)
      const arc = `${width} ${height} ${turn} 1 0`
      return `M${x} ${y}a${arc} ${across} ${down}a${arc} ${-across} ${-down}`
    })
    .join('')
}

/** A point so far above the origin, turned around it. */
function turned(degrees: number, up: number): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180
  return [rounded(Math.sin(angle) * up), rounded(-Math.cos(angle) * up)]
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10
}
