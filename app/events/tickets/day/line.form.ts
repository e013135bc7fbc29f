import { z } from 'zod'
import { maskCardNumbers } from '#app/money/card-number.ts'

const id = z.string().regex(/^[0-9a-f]{32}$/)
const made = { id, madeAt: z.iso.datetime({ offset: true }) }

/** As whoever stood there was called; a phone that wrote without a signal is not asked again, so a card's number goes (S18). */
const WrittenName = z.string().trim().min(1).max(80).transform(maskCardNumbers)

/** A line as a phone sends it. */
export const CheckInLine = z.discriminatedUnion('kind', [
  z.object({ ...made, kind: z.literal('here'), who: id }),
  z.object({ ...made, kind: z.literal('back'), undoes: id }),
  z.object({ ...made, kind: z.literal('walk_up'), name: WrittenName }),
])
export type CheckInLine = z.infer<typeof CheckInLine>

/** What was written without a signal for hours comes in a few batches. */
const MOST_LINES = 200
export const CheckInBatch = z.object({ lines: z.array(CheckInLine).max(MOST_LINES) })
