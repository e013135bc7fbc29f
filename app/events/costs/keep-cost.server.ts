import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { lockEvent } from '../lock-event.server.ts'
import type { LockedEvent } from '../lock-event.server.ts'
import { recordEvent } from '../move-event.server.ts'
import type { CostWords } from './cost.form.ts'

interface OfEvent {
  readonly eventPublicId: string
  readonly by: { readonly id: number } & Actor
}

export type AddedCost = 'added' | 'added-before' | 'closed' | 'not-found'

/** Notes what an event cost. The key is made with the form: sent twice, it is noted once. */
export async function addCost({
  eventPublicId,
  by,
  words,
  key,
}: OfEvent & { readonly words: CostWords; readonly key: string }): Promise<AddedCost> {
  const { currency } = await requireOrganization()
  return await inTransaction(async (trx) => {
    const event = await lockOpen(trx, eventPublicId)
    if (typeof event === 'string') return event
    const added = await trx
      .insertInto('event_cost')
      .values({
        ...columnsOf(words),
        public_id: key,
        event_id: event.id,
        currency,
        entered_by: by.id,
      })
      .onConflict((conflict) => conflict.column('public_id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!added) return 'added-before'
    const detail = { what: words.what, amount: formatMoneyExactly(words.amount, currency) }
    await recordEvent(trx, event, { actor: by, action: 'add-event-cost', detail })
    return 'added'
  })
}

export type ChangedCost = 'changed' | 'changed-meanwhile' | 'removed' | 'closed' | 'not-found'

interface OfCost extends OfEvent {
  readonly costPublicId: string
}

/** Corrects a cost, if nobody else has since the form was opened. */
export async function changeCost(
  wish: OfCost & { readonly words: CostWords; readonly revision: number },
): Promise<ChangedCost> {
  return await inTransaction(async (trx) => {
    const found = await lockCost(trx, wish)
    if (typeof found === 'string') return found
    const { event, cost } = found
    if (cost.removed_at !== null) return 'removed'
    if (cost.revision !== wish.revision) return 'changed-meanwhile'
    await trx
      .updateTable('event_cost')
      .set({ ...columnsOf(wish.words), revision: cost.revision + 1 })
      .where('id', '=', cost.id)
      .execute()
    const detail = {
      before: { what: cost.what, amount: exactly(cost.amount_cents, cost.currency) },
      after: { what: wish.words.what, amount: exactly(wish.words.amount, cost.currency) },
    }
    await recordEvent(trx, event, { actor: wish.by, action: 'change-event-cost', detail })
    return 'changed'
  })
}

/** Takes a cost out of the event's sums; it stays on record, and can be put back. */
export async function removeCost(wish: OfCost): Promise<ChangedCost> {
  return await moveCost(wish, { to: 'removed', action: 'remove-event-cost' })
}

export async function putCostBack(wish: OfCost): Promise<ChangedCost> {
  return await moveCost(wish, { to: 'counted', action: 'restore-event-cost' })
}

async function moveCost(
  wish: OfCost,
  { to, action }: { readonly to: 'removed' | 'counted'; readonly action: string },
): Promise<ChangedCost> {
  return await inTransaction(async (trx) => {
    const found = await lockCost(trx, wish)
    if (typeof found === 'string') return found
    const { event, cost } = found
    if ((cost.removed_at !== null) === (to === 'removed')) return 'changed'
    const removed =
      to === 'removed'
        ? { removed_at: now(), removed_by: wish.by.id }
        : { removed_at: null, removed_by: null }
    await trx
      .updateTable('event_cost')
      .set({ ...removed, revision: cost.revision + 1 })
      .where('id', '=', cost.id)
      .execute()
    const detail = { what: cost.what, amount: exactly(cost.amount_cents, cost.currency) }
    await recordEvent(trx, event, { actor: wish.by, action, detail })
    return 'changed'
  })
}

/** Whoever changes what an event cost holds the event, so that nothing moves under one that is being closed. */
async function lockOpen(
  trx: Trx,
  eventPublicId: string,
): Promise<LockedEvent | 'closed' | 'not-found'> {
  const event = await lockEvent(trx, eventPublicId)
  if (!event) return 'not-found'
  return event.status === 'closed' ? 'closed' : event
}

async function lockCost(trx: Trx, { eventPublicId, costPublicId }: OfCost) {
  const event = await lockOpen(trx, eventPublicId)
  if (typeof event === 'string') return event
  const cost = await trx
    .selectFrom('event_cost')
    .select(['id', 'what', 'amount_cents', 'currency', 'revision', 'removed_at'])
    .where('public_id', '=', costPublicId)
    .where('event_id', '=', event.id)
    .executeTakeFirst()
  return cost ? { event, cost } : 'not-found'
}

function columnsOf(words: CostWords) {
  return {
    what: words.what,
    vendor: words.vendor,
    amount_cents: words.amount,
    spent_on: words.spentOn,
    paid_by: words.paidBy,
    claim: words.claim,
  }
}

function exactly(amount: number, currency: string): string {
  return formatMoneyExactly(cents(amount), currency)
}
