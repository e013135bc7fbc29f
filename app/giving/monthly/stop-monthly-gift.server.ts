import { payments } from '#app/payments/payments.server.ts'
import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'
import { noteEnd } from './note-monthly.server.ts'

export type StoppedMonthlyGift =
  | 'stopped'
  /** Written down, and Stripe has not answered or said no: a job asks until it has, and what is charged meanwhile goes back. */
  | 'under-way'
  /** There is no such gift, or its first month was never paid. */
  | 'not-found'

/** By its donor, who has one of its receipts, without signing in (C23). */
export async function stopByKey(stopKey: string): Promise<StoppedMonthlyGift> {
  return await stop((trx) =>
    writeDown(
      trx,
      { column: 'stop_key', is: stopKey },
      { by: 'donor', person: null, reason: null },
      {
        id: null,
        label: 'the donor',
      },
    ),
  )
}

/** By staff, who say why. */
export async function stopByStaff(wish: {
  readonly publicId: string
  readonly reason: string
  readonly actor: Actor & { readonly id: number }
}): Promise<StoppedMonthlyGift> {
  const { publicId, reason, actor } = wish
  return await stop((trx) =>
    writeDown(
      trx,
      { column: 'public_id', is: publicId },
      { by: 'staff', person: actor.id, reason },
      actor,
    ),
  )
}

/** The job: goes on until Stripe has answered. */
export async function stopMonthlyJob(payload: unknown): Promise<void> {
  const id =
    typeof payload === 'object' && payload && 'monthlyId' in payload
      ? Number(payload.monthlyId)
      : Number.NaN
  if ((await endAtStripe(id)) === 'under-way')
    throw new Error('the payment company has not ended it yet')
}

/** Ends what was stopped, at Stripe too; asked again after a crash or an unanswered call, it ends once. */
export async function endAtStripe(monthlyId: number): Promise<StoppedMonthlyGift> {
  const monthly = await db
    .selectFrom('monthly_gift')
    .select(['subscription_id', 'status', 'stopped_at'])
    .where('id', '=', monthlyId)
    .executeTakeFirst()
  if (!monthly?.subscription_id || monthly.stopped_at === null) return 'not-found'
  if (monthly.status === 'ended') return 'stopped'
  const answer = await payments().stopMonthly(monthly.subscription_id)
  if (answer !== 'stopped') return 'under-way'
  await inTransaction((trx) => noteEnd(trx, monthlyId, { at: now(), by: 'stripe' }))
  return 'stopped'
}

async function stop(
  writtenDown: (trx: Trx) => Promise<number | undefined>,
): Promise<StoppedMonthlyGift> {
  const id = await inTransaction(writtenDown)
  return id === undefined ? 'not-found' : await endAtStripe(id)
}

interface Wish {
  readonly by: 'donor' | 'staff'
  readonly person: number | null
  readonly reason: string | null
}

/** What was pressed first counts; who presses at the same time waits here, and finds it stopped. */
async function writeDown(
  trx: Trx,
  { column, is }: { readonly column: 'stop_key' | 'public_id'; readonly is: string },
  wish: Wish,
  actor: Actor,
): Promise<number | undefined> {
  const monthly = await trx
    .selectFrom('monthly_gift')
    .select(['id', 'public_id', 'stopped_at'])
    .where(column, '=', is)
    .where('status', '<>', 'started')
    .forUpdate()
    .executeTakeFirst()
  if (!monthly || monthly.stopped_at !== null) return monthly?.id
  await trx
    .updateTable('monthly_gift')
    .set({
      stopped_at: now(),
      stopped_by: wish.by,
      stopped_by_person: wish.person,
      stop_reason: wish.reason,
    })
    .where('id', '=', monthly.id)
    .execute()
  await recordChange(trx, {
    actor,
    action: 'stop-monthly-gift',
    subjectKind: 'monthly-gift',
    subjectId: monthly.public_id,
    ...(wish.reason !== null && { detail: { reason: wish.reason } }),
  })
  // A little later, so that it only has work when this process did not live to end it, or Stripe was away.
  await addJob(
    trx,
    'stop-monthly-gift',
    { monthlyId: monthly.id },
    { runAt: new Date(now().getTime() + 30_000), maxAttempts: 25 },
  )
  return monthly.id
}
