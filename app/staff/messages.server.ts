import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { readForm } from './read-form.ts'
import { MessageForm } from './message.form.ts'

export type WaitingMessage = Awaited<ReturnType<typeof findWaitingMessages>>[number]

/** What donors wrote and nobody has read, oldest first. */
export async function findWaitingMessages() {
  const rows = await db
    .selectFrom('gift')
    .leftJoin('team', 'team.id', 'gift.team_id')
    .select(['gift.public_id as id', 'gift.shown_name as name', 'gift.anonymous', 'gift.message'])
    .select(['gift.amount_cents', 'gift.fee_cover_cents', 'gift.paid_at as at'])
    .select(sql<boolean>`holds_block_word(gift.message)`.as('marked'))
    .select(['gift.words_changes as changes', 'team.slug', 'team.name as team'])
    .where('message_waits', '=', true)
    .where('gift.status', '=', 'paid')
    .orderBy('gift.paid_at')
    .orderBy('gift.id')
    .limit(100)
    .execute()
  return rows.map(({ amount_cents: amount, fee_cover_cents: cover, ...row }) => ({
    ...row,
    amount: cents(amount - cover),
  }))
}

export type MessageDecision = 'message-shown' | 'message-hidden'
type MessageOutcome = MessageDecision | 'message-decided' | 'message-changed' | 'not-found'

/** Puts a donor's words on the page, or keeps them off it. @returns where staff go next. */
export async function answerMessage(
  giftPublicId: string,
  decision: MessageDecision,
  form: FormData,
  by: Person,
): Promise<{ readonly kind: 'not-found' } | { readonly kind: 'done'; readonly to: string }> {
  const read = readForm(form, MessageForm)
  const changes = read.kind === 'read' ? read.value.changes : -1
  const outcome = await decideMessage({ giftPublicId, decision, changes, by })
  if (outcome === 'not-found') return { kind: 'not-found' }
  return { kind: 'done', to: `/staff/messages?done=${outcome}` }
}

interface DecidedMessage {
  readonly giftPublicId: string
  readonly decision: MessageDecision
  /** How often the donor had changed the words that were read: newer ones wait for a look of their own. */
  readonly changes: number
  readonly by: Person
}

async function decideMessage(decided: DecidedMessage): Promise<MessageOutcome> {
  const { giftPublicId, decision, changes, by } = decided
  return await inTransaction(async (trx) => {
    const gift = await trx
      .selectFrom('gift')
      .select(['id', 'message_waits', 'words_changes'])
      .where(sql<string>`public_id::text`, '=', giftPublicId)
      .forUpdate()
      .executeTakeFirst()
    if (!gift) return 'not-found'
    if (!gift.message_waits) return 'message-decided'
    if (gift.words_changes !== changes) return 'message-changed'
    await trx
      .updateTable('gift')
      .set({
        message_waits: false,
        message_hidden_at: decision === 'message-shown' ? null : now(),
      })
      .where('id', '=', gift.id)
      .execute()
    await recordChange(trx, {
      actor: actorOf(by),
      action: decision === 'message-shown' ? 'show-message' : 'hide-message',
      subjectKind: 'gift',
      subjectId: giftPublicId,
    })
    return decision
  })
}
