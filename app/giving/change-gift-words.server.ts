import { recordChange } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Dedicated } from '#db/schema/gifts.ts'

interface GiftWords {
  readonly shownName: string | null
  readonly message: string | null
  readonly anonymous: boolean
  readonly hideAmount: boolean
  readonly dedication: { readonly as: Dedicated; readonly to: string } | null
}

export interface WordsChange {
  readonly key: string
  readonly words: GiftWords
  /** How often they had been changed when the donor began to write. */
  readonly changes: number
}

export type WordsOutcome =
  | 'changed'
  | 'unchanged'
  /** Another window saved meanwhile. */
  | 'newer-exists'
  /** No such gift, not paid, all of it went back, or its donor is erased. */
  | 'gone'

/**
 * Puts other words under a gift, at once or once read, as the first ones were (decisions 019 and 022); what staff took out of sight stays so. The
 * trail says which were changed and not how, since a donor may wish a name to be forgotten (S40).
 */
export async function changeGiftWords({ key, words, changes }: WordsChange): Promise<WordsOutcome> {
  return await inTransaction(async (trx) => {
    const gift = await lockGift(trx, key)
    if (!gift || gift.status !== 'paid') return 'gone'
    if (gift.refunded_cents + gift.lost_cents >= gift.amount_cents) return 'gone'
    if (gift.words_changes !== changes) return 'newer-exists'
    const next = {
      shown_name: words.shownName,
      message: words.message,
      anonymous: words.anonymous,
      amount_hidden: words.hideAmount,
      dedicated_as: words.dedication?.as ?? null,
      dedicated_to: words.dedication?.to ?? null,
    }
    const changed = PARTS.filter((part) => gift[part] !== next[part])
    if (changed.length === 0) return 'unchanged'
    await trx
      .updateTable('gift')
      .set({ ...next, words_changes: changes + 1 })
      // A card that has gone keeps no address beside a dedication that was taken back.
      .$if(words.dedication === null, (row) =>
        row.set({ card_email: null, card_from: null, card_words: null }),
      )
      .where('id', '=', gift.id)
      .execute()
    await recordChange(trx, {
      actor: { id: null, label: 'the donor' },
      action: 'change-gift-words',
      subjectKind: 'gift',
      subjectId: gift.public_id,
      detail: { parts: changed.map((part) => part.replace('_', ' ')) },
    })
    return 'changed'
  })
}

const PARTS = [
  'shown_name',
  'message',
  'anonymous',
  'amount_hidden',
  'dedicated_as',
  'dedicated_to',
] as const

async function lockGift(trx: Trx, key: string) {
  return await trx
    .selectFrom('gift')
    .select(['id', 'public_id', 'status', 'amount_cents', 'refunded_cents', 'lost_cents'])
    .select([...PARTS, 'words_changes'])
    .where('words_key', '=', key)
    .where('donor_erased_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}
