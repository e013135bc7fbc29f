import { z } from 'zod'
import { denominations } from '#app/contributions/entry/denominations.ts'
import { holdsCardNumber } from '#app/money/card-number.ts'

/** What one line may be at most: $100,000. */
const MOST = 10_000_000
const MOST_LINES = 100

const EntryId = z.string().regex(/^[0-9a-f]{32}$/)
const Sum = z.int().min(1).max(MOST)
/** A card number has no business in a word for a chair; the money that stands beside it is taken all the same (S18). */
const Words = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .transform((words) => (holdsCardNumber(words) ? '…' : words))

const common = {
  id: EntryId,
  /** The phone's own count of its lines. */
  line: z.int().min(1).max(1_000_000),
  /** By the phone's clock. */
  madeAt: z.iso.datetime(),
}

const Piece = z.strictObject({
  denomination: z.literal(denominations),
  pieces: z.int().min(1).max(9_999),
})

const Float = z
  .strictObject({
    ...common,
    kind: z.literal('float'),
    pieces: z
      .array(Piece)
      .max(denominations.length)
      .refine((pieces) => new Set(pieces.map((one) => one.denomination)).size === pieces.length),
  })
  .refine(({ pieces }) => floatOf(pieces) <= MOST)

/** A line of a till as its phone sends it. */
export const Entry = z.discriminatedUnion('kind', [
  Float,
  z.strictObject({
    ...common,
    kind: z.literal('sale'),
    amount: Sum,
    means: z.enum(['cash', 'card', 'qr']),
    mode: z.enum(['full', 'half', 'bag']),
    item: Words.nullable(),
  }),
  z.strictObject({ ...common, kind: z.literal('gift'), amount: Sum }),
  z.strictObject({
    ...common,
    kind: z.literal('drop'),
    amount: Sum,
    witness: Words,
    takenBy: Words,
  }),
  z.strictObject({ ...common, kind: z.literal('undo'), undoes: EntryId }),
  z.strictObject({ ...common, kind: z.literal('close') }),
])
export type Entry = z.infer<typeof Entry>

/** What a buyer is to pay at Stripe, which takes no less than fifty cents; a table sells for no more than $5,000. */
export const TillSale = z.strictObject({
  id: EntryId,
  amount: z.int().min(50).max(500_000),
  item: Words.nullable(),
})
export type TillSale = z.infer<typeof TillSale>

/** What a phone sends at once. Its lines are read one by one, so that one that cannot be read keeps back no other. */
export const Batch = z.strictObject({
  /** What the phone's clock says as it sends. */
  now: z.iso.datetime(),
  /** The number of the last line that it wrote, sent or not. */
  lastLine: z.int().min(0).max(1_000_000),
  lines: z.array(z.looseObject({ id: EntryId })).max(MOST_LINES),
})
export type Batch = z.infer<typeof Batch>

export const Opening = z.strictObject({ code: z.string().max(40) })

export function floatOf(
  pieces: readonly { readonly denomination: number; readonly pieces: number }[],
): number {
  return pieces.reduce((sum, one) => sum + one.denomination * one.pieces, 0)
}
