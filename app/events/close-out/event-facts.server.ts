import { sql } from 'kysely'
import { contributionState } from '#app/contributions/contribution-state.server.ts'
import type { ContributionState } from '#app/contributions/contribution-state.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Db } from '#app/platform/database.server.ts'
import type { ContributionKind } from '#db/schema/contributions.ts'
import { findTillTotals } from '../yard-sale/till/till-totals.server.ts'
import type { EventFacts, Tick } from './check-list.ts'

/** What is known of an event when it is closed. */
export async function findEventFacts(eventId: number, on: Db = db): Promise<EventFacts> {
  const { rows: logged } = await sql<{ kind: ContributionKind; state: ContributionState }>`
    select c.kind, ${contributionState} as state from contribution c
     where c.event_id = ${eventId} and c.voided_at is null`.execute(on)
  const { rows: sums } = await sql<Sums>`
    select (select count(*)::int from refund r left join gift g on g.id = r.gift_id
              left join contribution c on c.id = coalesce(r.contribution_id, g.contribution_id) left join sale s on s.id = r.sale_id or s.gift_id = r.gift_id
             where (c.event_id = ${eventId} or s.event_id = ${eventId}) and r.status in ('requested', 'pending')) as refunds,
           exists (select from dining_figure f where f.event_id = ${eventId}) as figure,
           exists (select from dining_step d where d.event_id = ${eventId} and d.step = 'thanked' and d.undone_at is null) as thanked,
           count(k.id)::int as costs, (count(k.id) filter (where k.claim = 'owed'))::int as owed
      from event_cost k where k.event_id = ${eventId} and k.removed_at is null`.execute(on)
  const tills = await findTillTotals(eventId, on)
  const [sum = { refunds: 0, costs: 0, owed: 0, figure: false, thanked: false }] = sums
  return {
    logged: logged.map(({ kind }) => kind),
    hasFigure: sum.figure,
    isThanked: sum.thanked,
    expected: logged.filter(({ state }) => state === 'expected').length,
    inHand: logged.filter(({ state }) => state === 'expected' || state === 'received').length,
    openRefunds: sum.refunds,
    costs: sum.costs,
    owed: sum.owed,
    openLines: tills.tills.reduce((lines, { waiting, flagged }) => lines + waiting + flagged, 0),
  }
}

interface Sums {
  readonly refunds: number
  readonly costs: number
  readonly owed: number
  readonly figure: boolean
  readonly thanked: boolean
}

export async function findTicks(eventId: number, on: Db = db): Promise<readonly Tick[]> {
  const { rows } = await sql<Tick>`
    select k.item, k.note, coalesce(p.name, p.email) as by, k.ticked_at as at
      from event_tick k join person p on p.id = k.ticked_by where k.event_id = ${eventId}`.execute(
    on,
  )
  return rows
}
