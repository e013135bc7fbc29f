import { sql } from 'kysely'
import { z } from 'zod'
import type { Hand } from '#app/contributions/hand.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'
import { lockEvent } from '../../lock-event.server.ts'
import { isInBox } from '../money/in-box.ts'
import { findTicketing } from '../packages.server.ts'
import { settleNext } from './settle-next.server.ts'
import { findUnits } from './units.server.ts'

export type StartedSettlement = 'started' | 'started-before' | 'not-called-off' | 'not-found'

/** How long whoever paid may choose. */
const CHOOSE_FOR = 14 * 24 * 3_600_000
/** What is being paid just now is paid or given back after so long. */
const PAGES_ARE_OVER = 65 * 60_000
/** How often it is looked whether staff have received what lies in the table's box. */
const BOX_LOOK = 6 * 3_600_000
/** As many as one turn of the job settles. */
const AT_ONCE = 50

/**
 * Begins to settle an event that was called off for all who paid, by the rule that it said: once, however often it is pressed. A
 * job does the rest, one payment at a time.
 */
export async function startSettlement({
  eventPublicId,
  by,
}: {
  readonly eventPublicId: string
  readonly by: Hand
}): Promise<StartedSettlement> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event) return 'not-found'
    if (event.status !== 'cancelled') return 'not-called-off'
    const { calledOff: rule } = await findTicketing(event.approved_version_id ?? 0, trx)
    const started = await trx
      .insertInto('event_settlement')
      .values({
        event_id: event.id,
        rule,
        choose_until: rule === 'choose' ? new Date(now().getTime() + CHOOSE_FOR) : null,
        started_by: by.id,
        started_at: now(),
      })
      .onConflict((conflict) => conflict.column('event_id').doNothing())
      .returning('event_id')
      .executeTakeFirst()
    if (!started) return 'started-before'
    await noteUnits(trx, event.id)
    await recordChange(trx, {
      actor: by,
      action: 'settle-event',
      subjectKind: 'event',
      subjectId: eventPublicId,
      detail: { rule },
    })
    await askToSettle(trx, event.id)
    return 'started'
  })
}

/** Lets the job go on now. */
export async function askToSettle(trx: Trx, eventId: number): Promise<void> {
  await addJob(
    trx,
    'settle-event',
    { eventId },
    { key: `settle-event ${eventId}`, maxAttempts: 25 },
  )
}

const Payload = z.object({ eventId: z.int() })

/**
 * The job `settle-event`: settles what is due, each payment in a transaction of its own, so that after a crash it goes on where it
 * was and nothing is settled twice. It comes again when the days to choose are over.
 */
export async function settleEventJob(payload: unknown, atOnce = AT_ONCE): Promise<void> {
  const { eventId } = Payload.parse(payload)
  await inTransaction((trx) => noteUnits(trx, eventId))
  for (let settled = 0; settled < atOnce; settled++)
    if (!(await inTransaction((trx) => settleNext(trx, eventId)))) {
      await inTransaction((trx) => askForLater(trx, eventId))
      return
    }
  await inTransaction((trx) => askToSettle(trx, eventId))
}

async function noteUnits(trx: Trx, eventId: number): Promise<void> {
  const units = await findUnits(eventId, trx)
  if (units.length === 0) return
  await trx
    .insertInto('settled_payment')
    .values(
      units.map((unit) => ({ event_id: eventId, order_id: unit.order_id, sale_id: unit.sale_id })),
    )
    .onConflict((conflict) => conflict.columns(['order_id', 'sale_id']).doNothing())
    .execute()
}

async function askForLater(trx: Trx, eventId: number): Promise<void> {
  const { rows } = await sql<{ until: Date | null; being_paid: boolean; in_box: boolean }>`
    select (select e.choose_until from event_settlement e
             where e.event_id = ${eventId}
               and exists (select from settled_payment p where p.event_id = e.event_id and p.done_at is null)) as until,
           exists (select from ticket t join ticket_order o on o.id = t.order_id join sale s on s.id in (t.sale_id, o.sale_id)
                    where t.event_id = ${eventId} and t.released_at is null and s.status = 'started') as being_paid,
           exists (select from ticket t join ticket_order o on o.id = t.order_id join contribution c on c.id = o.contribution_id
                    where t.event_id = ${eventId} and t.released_at is null and ${isInBox}) as in_box
  `.execute(trx)
  const { until = null, being_paid: beingPaid = false, in_box: inBox = false } = rows[0] ?? {}
  if (until !== null)
    await addJob(
      trx,
      'settle-event',
      { eventId },
      { key: `settle-event ${eventId} end`, runAt: until, maxAttempts: 25 },
    )
  if (beingPaid)
    await addJob(
      trx,
      'settle-event',
      { eventId },
      {
        key: `settle-event ${eventId} pages`,
        runAt: new Date(now().getTime() + PAGES_ARE_OVER),
        maxAttempts: 25,
      },
    )
  if (inBox)
    await addJob(
      trx,
      'settle-event',
      { eventId },
      {
        key: `settle-event ${eventId} box`,
        runAt: new Date(now().getTime() + BOX_LOOK),
        maxAttempts: 25,
      },
    )
}
