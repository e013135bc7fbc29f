import { sql } from 'kysely'
import type { Hand } from '#app/contributions/hand.ts'
import { queueMessages } from '#app/mail/queue-message.server.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Language } from '#app/words/language.ts'
import type { CalledOff } from '#db/schema/tickets.ts'
import { giveBackTicketsWith } from '../money/give-back.server.ts'
import { keepTicketsAsGiftWith } from '../money/keep-as-gift.server.ts'
import { fateOf } from './plan.ts'
import type { Unit } from './plan.ts'

const REASON = 'the event was called off'

interface Due {
  readonly id: number
  readonly public_id: string
  readonly order_public_id: string
  readonly sale_id: number | null
  readonly choice: Unit['choice']
  readonly paid_by: Unit['paidBy']
  readonly price_cents: number
  readonly tickets: string[]
  readonly rule: CalledOff
  readonly choose_until: Date | null
  readonly by_id: number
  readonly by_name: string | null
  readonly name: string | null
  readonly email: string | null
  readonly language: Language
  readonly title: string
}

interface Settled {
  readonly outcome: 'refunded' | 'kept' | 'released' | 'pay_back' | 'look_at'
  readonly amount: number
}

/**
 * Settles the next payment that is due, or asks whoever paid, with the letter that says so, all in one transaction. What another
 * turn of the job holds is passed over.
 * @returns whether there was one.
 */
export async function settleNext(trx: Trx, eventId: number): Promise<boolean> {
  const id = await lockNext(trx, eventId)
  if (id === undefined) return false
  const due = await findDue(trx, id)
  if (!due) return false
  const isOver = due.choose_until !== null && due.choose_until <= now()
  const fate = fateOf({ paidBy: due.paid_by, choice: due.choice }, due.rule, isOver)
  if (fate === 'ask') {
    await trx.updateTable('settled_payment').set({ asked_at: now() }).where('id', '=', id).execute()
    await tell(trx, due, 'choose', due.price_cents)
    return true
  }
  const settled = await settle(trx, due, fate)
  await trx
    .updateTable('settled_payment')
    .set({ outcome: settled.outcome, amount_cents: settled.amount, done_at: now() })
    .where('id', '=', id)
    .execute()
  if (settled.outcome !== 'look_at' && (settled.amount > 0 || due.paid_by === 'promise'))
    await tell(trx, due, settled.outcome, settled.amount)
  return true
}

async function lockNext(trx: Trx, eventId: number): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    select p.id from settled_payment p join event_settlement e on e.event_id = p.event_id
     where p.event_id = ${eventId} and p.done_at is null
       and (p.asked_at is null or p.choice is not null or e.choose_until <= ${now()})
     order by p.id limit 1 for update of p skip locked`.execute(trx)
  return rows[0]?.id
}

async function findDue(trx: Trx, id: number): Promise<Due | undefined> {
  const { rows } = await sql<Due>`
    select p.id, p.public_id, o.public_id as order_public_id, p.sale_id, p.choice, e.rule, e.choose_until,
           case when p.sale_id is not null then 'card' when c.id is null then 'nobody'
                when c.voided_at is null and c.settled_cents = c.amount_cents then 'hand' else 'promise' end as paid_by,
           coalesce(k.cents, 0)::bigint as price_cents, coalesce(k.ids, '{}') as tickets, h.id as by_id, h.name as by_name,
           case when p.sale_id is null or p.sale_id = o.sale_id then o.buyer_name else s.payer_name end as name,
           case when p.sale_id is null or p.sale_id = o.sale_id then o.buyer_email else s.payer_email end as email,
           case when p.sale_id is null or p.sale_id = o.sale_id then o.language else s.language end as language, v.title
      from settled_payment p join event_settlement e on e.event_id = p.event_id join ticket_order o on o.id = p.order_id
      join event z on z.id = p.event_id join event_version v on v.id = z.approved_version_id join person h on h.id = e.started_by
      left join sale s on s.id = p.sale_id left join contribution c on c.id = o.contribution_id
      left join lateral (
        select sum(t.price_cents) as cents, array_agg(t.public_id order by t.id) as ids
          from ticket t left join sale x on x.id = t.sale_id
         where t.order_id = o.id and t.released_at is null
           and case when p.sale_id is null then t.sale_id is null or x.status not in ('paid', 'started') else t.sale_id = p.sale_id end
      ) k on true
     where p.id = ${id}`.execute(trx)
  return rows[0]
}

async function settle(trx: Trx, due: Due, fate: 'refund' | 'keep' | 'release'): Promise<Settled> {
  if (due.tickets.length === 0) return { outcome: 'released', amount: 0 }
  const by: Hand = { id: due.by_id, label: due.by_name ?? `person ${due.by_id}` }
  const wish = {
    orderPublicId: due.order_public_id,
    ticketPublicIds: due.tickets,
    as: 'team' as const,
    why: 'called_off' as const,
    reason: REASON,
    by,
  }
  if (fate === 'keep') {
    const kept = await keepTicketsAsGiftWith(trx, wish)
    return kept.kind === 'kept'
      ? { outcome: 'kept', amount: due.price_cents }
      : { outcome: 'look_at', amount: 0 }
  }
  const given = await giveBackTicketsWith(trx, wish)
  if (given.kind !== 'given-back') return { outcome: 'look_at', amount: 0 }
  if (given.owedBack > 0) return { outcome: 'pay_back', amount: given.owedBack }
  return { outcome: given.back > 0 ? 'refunded' : 'released', amount: given.back }
}

async function tell(
  trx: Trx,
  due: Due,
  news: 'choose' | 'refunded' | 'kept' | 'released' | 'pay_back',
  amount: number,
): Promise<void> {
  if (due.email === null) return
  await queueMessages(trx, [
    {
      kind: 'called-off-money',
      subjectId: `${due.public_id} ${news === 'choose' ? 'choose' : 'done'}`,
      to: due.email,
      language: due.language,
      content: {
        news,
        name: due.name,
        eventTitle: due.title,
        amountCents: amount,
        chooseUntil: due.choose_until?.toISOString() ?? null,
        choosePath: news === 'choose' ? `/called-off/${due.public_id}` : null,
      },
    },
  ])
}
