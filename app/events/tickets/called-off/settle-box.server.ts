import type { Hand } from '#app/contributions/hand.ts'
import { lockContributions } from '#app/contributions/lock-contribution.server.ts'
import { queueMessages } from '#app/mail/queue-message.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { lockEvent } from '../../lock-event.server.ts'
import { findBuyer } from '../letters/find-buyer.server.ts'
import { giveBackTicketsWith } from '../money/give-back.server.ts'
import { keepTicketsAsGiftWith } from '../money/keep-as-gift.server.ts'
import { findTicketing } from '../packages.server.ts'
import { findBoxedSales } from './box.server.ts'
import type { BoxedSale } from './box.server.ts'
import { askToSettle } from './settle-event.server.ts'

export type BoxPress = 'paid-back' | 'kept'

interface BoxWish {
  readonly eventPublicId: string
  /** As the table knows it. */
  readonly sale: string
  readonly press: BoxPress
  readonly by: Hand
}

export type SettledBox =
  | 'settled'
  /** It was written down before, or staff received the cash meanwhile and settle it as all that came by hand. */
  | 'before'
  /** The event said that it stays, before anybody paid. */
  | 'stays'
  | 'not-found'

/**
 * Writes down what became of the cash of one sale at the table of an event that was called off: paid back by hand out of the box,
 * and then it is owed to staff no more; or left as a gift by whoever paid, and then staff receive it as one (C3). Once: whoever
 * comes second, also staff who receive the cash, finds it settled under the locks of the event and of what is owed (F10).
 */
export async function settleBox(wish: BoxWish): Promise<SettledBox> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, wish.eventPublicId)
    if (event?.status !== 'cancelled') return 'not-found'
    const { calledOff } = await findTicketing(event.approved_version_id ?? 0, trx)
    if (calledOff === 'keep' && wish.press === 'paid-back') return 'stays'
    const seen = await findOne(trx, event.id, wish.sale)
    if (seen) await lockContributions(trx, [seen.contribution])
    const sale = await findOne(trx, event.id, wish.sale)
    if (!sale) {
      await goOn(trx, event.id)
      return 'before'
    }
    await settle(trx, sale, wish)
    await tell(trx, sale, wish.press)
    return 'settled'
  })
}

async function findOne(trx: Trx, eventId: number, mark: string): Promise<BoxedSale | undefined> {
  return (await findBoxedSales(eventId, trx)).find(({ sale }) => sale === mark)
}

async function settle(trx: Trx, sale: BoxedSale, { press, by }: BoxWish): Promise<void> {
  const wish = {
    orderPublicId: sale.order,
    ticketPublicIds: sale.tickets,
    as: 'team' as const,
    why: 'called_off' as const,
    by,
  }
  const { kind } =
    press === 'kept'
      ? await keepTicketsAsGiftWith(trx, { ...wish, reason: 'called off; left as a gift' })
      : await giveBackTicketsWith(trx, { ...wish, reason: 'called off; paid back out of the box' })
  if (kind !== 'kept' && kind !== 'given-back')
    throw new Error(`The cash of sale ${sale.sale} could not be settled: ${kind}`)
}

/** What staff have received meanwhile is settled with the rest, if that has begun. */
async function goOn(trx: Trx, eventId: number): Promise<void> {
  const begun = await trx
    .selectFrom('event_settlement')
    .select('event_id')
    .where('event_id', '=', eventId)
    .executeTakeFirst()
  if (begun) await askToSettle(trx, eventId)
}

/** Of what lay in the box until now: what was given back of the same sale before went back with its own letter. */
async function tell(trx: Trx, { order, cents }: BoxedSale, press: BoxPress): Promise<void> {
  const told = await findBuyer(trx, order)
  if (!told) return
  await queueMessages(trx, [
    {
      kind: 'called-off-money',
      subjectId: `${order} box`,
      to: told.email,
      language: told.language,
      content: {
        news: press === 'kept' ? 'left' : 'cash_back',
        name: told.name,
        eventTitle: told.title,
        amountCents: cents,
        chooseUntil: null,
        choosePath: null,
      },
    },
  ])
}
