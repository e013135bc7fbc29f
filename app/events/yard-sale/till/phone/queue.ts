import type { Batch, Entry } from '../entry.form.ts'

// What a phone writes, and what of it has to be sent. No clock, no network and no store of its own, so that browser and test
// run the same.

/** Spread over each member of a union, so that a kind keeps its own fields. */
type Bare<Line> = Line extends Entry ? Omit<Line, 'id' | 'line' | 'madeAt'> : never

/** A line before the phone gives it an id, a number and a time. */
export type NewLine = Bare<Entry>

/** `waiting` until the server says that it holds it; `set-aside` when the captain has to look at it first. */
type LineState = 'waiting' | 'held' | 'set-aside'

export interface KeptLine {
  readonly id: string
  readonly tillId: string
  readonly state: LineState
  readonly entry: Entry
}

export interface SyncAnswer {
  readonly held: readonly string[]
  readonly refused: readonly string[]
}

const MOST_AT_ONCE = 50
const SECOND = 1000
const LONGEST_PAUSE = 5 * 60 * SECOND

interface Till {
  readonly id: string
  readonly lastLine: number
}

/** Lines as they are kept, with what makes them theirs for good: nothing of them changes afterwards. */
export function writeLines(
  till: Till,
  lines: readonly NewLine[],
  at: Date,
  newId: () => string,
): { readonly lines: readonly KeptLine[]; readonly lastLine: number } {
  const kept = lines.map((line, place): KeptLine => {
    const id = newId()
    const number = till.lastLine + place + 1
    return {
      id,
      tillId: till.id,
      state: 'waiting',
      entry: { ...line, id, line: number, madeAt: at.toISOString() },
    }
  })
  return { lines: kept, lastLine: till.lastLine + kept.length }
}

/** What to send next, the oldest first; `undefined` when nothing waits. */
export function nextBatch(
  { lastLine }: Pick<Till, 'lastLine'>,
  lines: readonly KeptLine[],
  at: Date,
): Batch | undefined {
  const waiting = lines
    .filter(({ state }) => state === 'waiting')
    .toSorted((one, other) => one.entry.line - other.entry.line)
    .slice(0, MOST_AT_ONCE)
  if (waiting.length === 0) return undefined
  return { now: at.toISOString(), lastLine, lines: waiting.map(({ entry }) => entry) }
}

/** A line after what the server said; one that it did not name goes on waiting. */
export function settle(line: KeptLine, answer: SyncAnswer): KeptLine {
  if (answer.held.includes(line.id)) return { ...line, state: 'held' }
  if (line.state === 'waiting' && answer.refused.includes(line.id))
    return { ...line, state: 'set-aside' }
  return line
}

/** Whether an answer brings the phone any further; one that does not is trouble, or it would be asked for ever. */
export function settlesAny(batch: Batch, { held, refused }: SyncAnswer): boolean {
  return batch.lines.some(({ id }) => held.includes(id) || refused.includes(id))
}

/** Milliseconds until the next try: twice as long each time, at most five minutes, and not all phones in the same moment. */
export function pauseAfter(failures: number, chance: number): number {
  const whole = Math.min(LONGEST_PAUSE, 2 ** Math.min(failures, 20) * SECOND)
  return whole / 2 + (whole / 2) * chance
}

export interface PhoneSums {
  readonly float: number
  readonly cash: number
  readonly card: number
  readonly qr: number
  readonly gifts: number
  readonly dropped: number
  readonly inBox: number
  readonly sales: number
  readonly isClosed: boolean
}

/** What the lines of this phone add up to, as the server would say it. */
export function addUp(lines: readonly KeptLine[]): PhoneSums {
  const sums = { float: 0, cash: 0, card: 0, qr: 0, gifts: 0, dropped: 0, sales: 0 }
  let isClosed = false
  for (const { entry } of standing(lines)) {
    switch (entry.kind) {
      case 'float':
        sums.float += entry.pieces.reduce((sum, one) => sum + one.denomination * one.pieces, 0)
        break
      case 'sale':
        sums[entry.means] += entry.amount
        sums.sales++
        break
      case 'gift':
        sums.gifts += entry.amount
        break
      case 'drop':
        sums.dropped += entry.amount
        break
      case 'close':
        isClosed = true
        break
      case 'undo':
        break
    }
  }
  return { ...sums, isClosed, inBox: sums.float + sums.cash + sums.gifts - sums.dropped }
}

/** The ids of the lines that were taken back. */
export function undone(lines: readonly KeptLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ entry }) => (entry.kind === 'undo' ? [entry.undoes] : [])))
}

/** The lines that count: none that was taken back, and none that was set aside. */
function standing(lines: readonly KeptLine[]): readonly KeptLine[] {
  const gone = undone(lines)
  return lines.filter(({ id, state }) => !gone.has(id) && state !== 'set-aside')
}
