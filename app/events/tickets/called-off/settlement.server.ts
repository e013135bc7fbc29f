import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import type { CalledOff } from '#db/schema/tickets.ts'
import { payBackHref } from '../money/pay-back-href.ts'
import { findTicketing } from '../packages.server.ts'
import { findBox } from './box.server.ts'
import type { Box } from './box.server.ts'
import type { Unit } from './plan.ts'
import { findUnits } from './units.server.ts'

export type Outcome =
  | 'refunded'
  | 'kept'
  | 'released'
  | 'pay_back'
  | 'paid_back'
  | 'look_at'
  | 'waiting'
  | 'next'

export interface Settlement {
  readonly event: { readonly id: string; readonly title: string; readonly timeZone: string }
  readonly rule: CalledOff
  readonly isCalledOff: boolean
  /** What would be settled, by how it was paid; empty once it began. */
  readonly plan: readonly Group<Unit['paidBy']>[]
  /** The cash in the table's box, where it was called off. */
  readonly box: Box | null
  /** How far it is; `null` before it began. */
  readonly progress: {
    readonly done: number
    readonly all: number
    readonly groups: readonly Group<Outcome>[]
    readonly until: Date | null
    /** What staff still have to do by hand. */
    readonly byHand: readonly {
      readonly name: string
      readonly amount: Cents
      readonly outcome: 'pay_back' | 'look_at'
      /** Where the check that pays it back is written down. */
      readonly href: string | null
    }[]
  } | null
}

interface Group<What> {
  readonly what: What
  readonly payments: number
  readonly amount: Cents
}

/** What there is to settle of an event, or how far it is. @returns `undefined` for one that is not there or sells nothing. */
export async function findSettlement(eventPublicId: string): Promise<Settlement | undefined> {
  const event = await db
    .selectFrom('event as e')
    .innerJoin('event_version as v', 'v.id', 'e.approved_version_id')
    .leftJoin('event_settlement as s', 's.event_id', 'e.id')
    .select(['e.id', 'e.public_id', 'e.status', 'e.approved_version_id', 'v.title', 'v.time_zone'])
    .select(['s.rule', 's.choose_until'])
    .where('e.public_id', '=', eventPublicId)
    .executeTakeFirst()
  if (!event) return undefined
  const { calledOff } = await findTicketing(event.approved_version_id ?? 0)
  return {
    event: { id: event.public_id, title: event.title, timeZone: event.time_zone },
    rule: event.rule ?? calledOff,
    isCalledOff: event.status === 'cancelled',
    box: event.status === 'cancelled' ? await findBox(event.id, event.rule ?? calledOff) : null,
    plan: event.rule === null ? await findPlan(event.id) : [],
    progress: event.rule === null ? null : await findProgress(event.id, event.choose_until),
  }
}

async function findPlan(eventId: number): Promise<Group<Unit['paidBy']>[]> {
  const units = await findUnits(eventId)
  return (['card', 'hand', 'promise', 'nobody'] as const).flatMap((what) => {
    const of = units.filter(({ paid_by: paidBy }) => paidBy === what)
    // What nobody paid is no money.
    const amount =
      what === 'nobody' ? 0 : of.reduce((sum, { price_cents: price }) => sum + price, 0)
    return of.length === 0 ? [] : [{ what, payments: of.length, amount: cents(amount) }]
  })
}

/** What went back or stays of payment `p` of order `o`; before it is settled, what is to be. What nobody paid is no money. */
export const amountOf = sql<number>`
  case when p.outcome = 'pay_back' and ${checkOf('status')} = 'failed' then 0 when p.done_at is not null then p.amount_cents
       when p.sale_id is null and o.contribution_id is null then 0
       else coalesce((select sum(k.price_cents) from ticket k
                       where k.order_id = o.id and k.sale_id is not distinct from p.sale_id and k.released_at is null), 0) end`

/** How payment `p` stands; what goes back by check is paid back once that check is written down, and nobody paid once theirs bounced. */
export const outcomeOf = sql<Outcome>`
  case when p.outcome = 'pay_back' then case ${checkOf('status')} when 'succeeded' then 'paid_back' when 'failed' then 'released' else 'pay_back' end
       when p.outcome is not null then p.outcome
       when p.asked_at is not null and p.choice is null then 'waiting' else 'next' end`

async function findProgress(eventId: number, until: Date | null) {
  const { rows } = await sql<{ what: Outcome; payments: number; cents: number }>`
    select ${outcomeOf} as what,
           count(*)::int as payments, sum(${amountOf})::bigint as cents
      from settled_payment p join ticket_order o on o.id = p.order_id
     where p.event_id = ${eventId} group by 1 order by 1`.execute(db)
  const { rows: byHand } = await sql<{
    name: string
    cents: number
    outcome: 'pay_back' | 'look_at'
    refund: string | null
  }>`
    select case when p.sale_id = o.sale_id or p.sale_id is null then coalesce(o.firm, o.buyer_name) else coalesce(s.payer_name, o.buyer_name) end as name,
           p.amount_cents as cents, p.outcome, case when p.outcome = 'pay_back' then ${checkOf('public_id')} end as refund
      from settled_payment p join ticket_order o on o.id = p.order_id left join sale s on s.id = p.sale_id
     where p.event_id = ${eventId} and p.outcome in ('pay_back', 'look_at')
       and (p.outcome = 'look_at' or coalesce(${checkOf('status')}, '') not in ('succeeded', 'failed')) order by p.id limit 200`.execute(
    db,
  )
  return {
    done: rows
      .filter(({ what }) => what !== 'waiting' && what !== 'next')
      .reduce((sum, { payments }) => sum + payments, 0),
    all: rows.reduce((sum, { payments }) => sum + payments, 0),
    groups: rows.map((row) => ({
      what: row.what,
      payments: row.payments,
      amount: cents(row.cents),
    })),
    until,
    byHand: byHand.map((row) => ({
      name: row.name,
      amount: cents(row.cents),
      outcome: row.outcome,
      href: row.refund && payBackHref(row.refund),
    })),
  }
}

/** Of the newest check that pays back what came by hand for the order of `p`. */
function checkOf(column: 'public_id' | 'status') {
  return sql<string>`(
    select f.${sql.ref(column)} from ticket t join refund f on f.id = t.refund_id
     where t.order_id = p.order_id and f.contribution_id is not null order by f.id desc limit 1)`
}
