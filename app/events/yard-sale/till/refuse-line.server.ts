import { holdsCardNumber } from '#app/money/card-number.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Heard, SentLine } from './take-entries.server.ts'

/** Keeps a line that was not taken as it was sent, once, for the captain to look at. */
export async function refuseLine(trx: Trx, line: SentLine, heard: Heard): Promise<void> {
  await trx
    .insertInto('till_refusal')
    .values({
      till_id: heard.phone.till_id,
      phone_id: heard.phone.id,
      entry_id: line.id,
      why: line.why ?? 'unreadable',
      content: JSON.stringify(line.entry ?? readable(line.sent)),
      content_hash: line.contentHash,
      clock_ahead_ms: heard.aheadMs,
      heard_at: heard.at,
      settled_as: null,
      settled_by: null,
      settled_at: null,
    })
    .onConflict((conflict) => conflict.columns(['entry_id', 'content_hash']).doNothing())
    .execute()
}

const MOST_FIELDS = 20
const MOST_WORDS = 200

/** Of what nobody understands, its short words and numbers. */
function readable(sent: SentLine['sent']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(sent)
      .slice(0, MOST_FIELDS)
      .filter(
        ([name, value]) =>
          name.length <= MOST_WORDS &&
          (typeof value === 'number' ||
            (typeof value === 'string' && value.length <= MOST_WORDS && !holdsCardNumber(value))),
      ),
  )
}
