import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { wordsParts } from './hidden-words.ts'
import type { WordsPart } from './hidden-words.ts'

export interface WordsHiding {
  readonly giftPublicId: string
  /** All that the pages leave out from now on: what is not named here is shown again. */
  readonly hidden: readonly WordsPart[]
  /** The mark of what was seen before: newer words, or what somebody else decided, are looked at first. */
  readonly seen: string
  readonly reason: string
  readonly actor: Actor
}

export type WordsHidingOutcome =
  | 'words-hidden'
  | 'words-shown'
  | 'unchanged'
  | 'changed-since'
  | 'gift-not-found'

/** Takes words of a donor off every page, or puts them back (S35, S36). The trail says which and why, and not how they read (S40). */
export async function hideGiftWords(hiding: WordsHiding): Promise<WordsHidingOutcome> {
  return await inTransaction(async (trx) => {
    const gift = await lockGift(trx, hiding.giftPublicId)
    if (!gift || gift.status !== 'paid') return 'gift-not-found'
    if (markOfWords(gift) !== hiding.seen) return 'changed-since'
    const before = partsOutOfSight(gift)
    const hidden = hiding.hidden.filter((part) => !before.includes(part))
    const shown = before.filter((part) => !hiding.hidden.includes(part))
    if (hidden.length + shown.length === 0) return 'unchanged'
    const since = (part: WordsPart, at: Date | null) =>
      hiding.hidden.includes(part) ? (at ?? now()) : null
    await trx
      .updateTable('gift')
      .set({
        name_hidden_at: since('name', gift.name_hidden_at),
        message_hidden_at: since('message', gift.message_hidden_at),
        dedication_hidden_at: since('dedication', gift.dedication_hidden_at),
        message_waits: gift.message_waits && !shown.includes('message'),
      })
      .where('id', '=', gift.id)
      .execute()
    for (const [action, parts] of [
      ['hide-words', hidden],
      ['show-words', shown],
    ] as const)
      if (parts.length > 0)
        await recordChange(trx, {
          actor: hiding.actor,
          action,
          subjectKind: 'gift',
          subjectId: hiding.giftPublicId,
          detail: { parts, reason: hiding.reason },
        })
    return hidden.length > 0 ? 'words-hidden' : 'words-shown'
  })
}

interface Marked {
  readonly words_changes: number
  readonly message_waits: boolean
  readonly name_hidden_at: Date | null
  readonly message_hidden_at: Date | null
  readonly dedication_hidden_at: Date | null
}

/** Another one as soon as the words are, or what is shown of them. */
export function markOfWords(gift: Marked): string {
  return [gift.words_changes, gift.message_waits ? 'waits' : 'read', ...partsOutOfSight(gift)].join(
    '-',
  )
}

export function partsOutOfSight(gift: Marked): WordsPart[] {
  return wordsParts.filter((part) => gift[`${part}_hidden_at`] !== null)
}

async function lockGift(trx: Trx, publicId: string) {
  return await trx
    .selectFrom('gift')
    .select(['id', 'status', 'words_changes', 'message_waits'])
    .select(['name_hidden_at', 'message_hidden_at', 'dedication_hidden_at'])
    .where('public_id', '=', publicId)
    .forUpdate()
    .executeTakeFirst()
}
