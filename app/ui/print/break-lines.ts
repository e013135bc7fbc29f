/** A word by its length in ems: the parts of its size. */
export interface Measured {
  readonly ems: number
  /** The space before it, unless it begins a line; none when it is the rest of a word too long for a line. */
  readonly spaceEms: number
}

export interface Room {
  readonly width: number
  readonly lines: number
  readonly largest: number
  readonly smallest: number
}

export interface BrokenLines {
  readonly size: number
  /** First word of each line, and the first after it. */
  readonly lines: readonly (readonly [from: number, to: number])[]
  /** Not all words fit, even when set as small as may be. */
  readonly cut: boolean
}

const STEPS = 16

/** The largest size at which the words fit, and lines of about one length. */
export function breakLines(words: readonly Measured[], room: Room): BrokenLines {
  const { largest, smallest } = room
  for (let step = 0; step <= STEPS; step++) {
    const size = largest - ((largest - smallest) * step) / STEPS
    const lines = fill(words, room.width / size)
    if (lines && lines.length <= room.lines)
      return { size, lines: even(words, lines, room.width / size), cut: false }
    if (largest === smallest) break
  }
  const lines = fill(words, room.width / smallest) ?? []
  return { size: smallest, lines: lines.slice(0, room.lines), cut: true }
}

/** Takes as many words into each line as fit; `undefined` when one is longer than a line. */
function fill(words: readonly Measured[], ems: number): [number, number][] | undefined {
  const lines: [number, number][] = []
  let used = 0
  for (const [index, word] of words.entries()) {
    if (word.ems > ems) return undefined
    const line = lines.at(-1)
    if (line && used + word.spaceEms + word.ems <= ems) {
      used += word.spaceEms + word.ems
      line[1] = index + 1
      continue
    }
    lines.push([index, index + 1])
    used = word.ems
  }
  return lines
}

/** The narrowest lines that are no more in number, so that none holds a single word more than it must. */
function even(words: readonly Measured[], lines: [number, number][], ems: number) {
  let best = lines
  let [narrow, wide] = [0, ems]
  for (let tries = 0; tries < 12; tries++) {
    const middle = (narrow + wide) / 2
    const tried = fill(words, middle)
    if (tried && tried.length <= lines.length) {
      best = tried
      wide = middle
    } else narrow = middle
  }
  return best
}
