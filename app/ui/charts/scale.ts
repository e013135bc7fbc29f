/** Where the lines of a chart are drawn: round numbers from below the least to above the most, the zero always among them. */
export function roundSteps(least: number, most: number, lines = 4): number[] {
  const low = Math.min(0, least)
  const high = Math.max(0, most)
  if (low === high) return [0]
  const step = roundUp((high - low) / lines)
  const steps: number[] = []
  for (let at = Math.floor(low / step); at <= Math.ceil(high / step); at++) steps.push(at * step)
  return steps
}

/** 1, 2, 2.5 or 5 times a power of ten, and never less than 1. */
function roundUp(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const times = [1, 2, 2.5, 5, 10].find((each) => each * power >= rough) ?? 10
  return Math.max(1, Math.round(times * power))
}

/** Which of so many places along the axis are named, so that no more than `most` are. */
export function isNamed(place: number, places: number, most: number): boolean {
  const every = Math.ceil(places / most)
  return (places - 1 - place) % every === 0
}

/** How a chart is cut: one for a wide screen, one for a phone, of which one is seen. */
export interface Cut {
  readonly name: 'wide' | 'narrow'
  readonly width: number
  readonly height: number
  /** Room for the words beside the lines, below the axis and above all. */
  readonly start: number
  readonly below: number
  readonly above: number
  readonly names: number
}

export const cuts: readonly Cut[] = [
  { name: 'wide', width: 1000, height: 320, start: 64, below: 34, above: 46, names: 10 },
  { name: 'narrow', width: 400, height: 280, start: 50, below: 32, above: 46, names: 4 },
]

/** From an amount to its height on the page; a higher amount is a smaller number. */
export function heights(steps: readonly number[], { height, below, above }: Cut) {
  const low = steps[0] ?? 0
  const high = steps.at(-1) ?? 0
  const room = height - below - above
  return (amount: number) =>
    high === low ? height - below : above + ((high - amount) / (high - low)) * room
}

/** A place in a drawing, to a tenth. */
export function tenth(place: number): string {
  return place.toFixed(1)
}
