import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'
import { log } from '#app/platform/log.server.ts'
import { bookMovementsOfCharges, bookNewMovements } from './fetch-movements.server.ts'
import { markDone } from './mark-done.server.ts'
import { refreshMonthly } from './monthly/refresh-monthly.server.ts'
import {
  refreshCheckout,
  refreshDispute,
  refreshPayout,
  refreshRefund,
} from './refresh-facts.server.ts'

/** How many notices are worked off together. */
const BATCH = 200

/** One notice that waits in the inbox. */
interface Waiting {
  id: string
  type: string
  created_at: Date
  subject_kind: string
  subject_id: string
  charge_id: string | null
  attempts: number
}

/**
 * Works off the inbox. A notice says only that something happened: what is true is read from Stripe again, since notices
 * come late, twice and in any order (F6). One that cannot be worked off yet waits, ever longer, and stays visible.
 */
export async function workInbox(): Promise<void> {
  for (;;) {
    const waiting = await findWaiting()
    if (waiting.length === 0) return
    await bookWhatTheyTell(waiting)
    for (const notice of await findUnsettled(waiting)) await workOffAlone(notice)
    await markDone(waiting)
  }
}

/** How many notices failed often enough that somebody should look (I22). */
export async function countStuckNotices(): Promise<number> {
  const { n } = await db
    .selectFrom('stripe_event')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('processed_at', 'is', null)
    .where((or) => or.or([or('attempts', '>=', 5), or('quarantined_why', 'is not', null)]))
    .executeTakeFirstOrThrow()
  return n
}

/** By our clock or the database's, which wrote when they came: neither keeps a notice waiting because it is behind (F15). */
function findWaiting(): Promise<Waiting[]> {
  return db
    .selectFrom('stripe_event')
    .select(['id', 'type', 'created_at', 'subject_kind', 'subject_id', 'charge_id', 'attempts'])
    .where('processed_at', 'is', null)
    .where('quarantined_why', 'is', null)
    .where('retry_at', '<=', sql<Date>`greatest(now(), ${now()}::timestamptz)`)
    .orderBy('retry_at')
    .orderBy('received_at')
    .limit(BATCH)
    .execute()
}

/** Most notices tell of one charge each; the lines of all of them are read from Stripe's book a hundred at a time. */
async function bookWhatTheyTell(waiting: readonly Waiting[]): Promise<void> {
  const unbooked = await findUnsettled(waiting)
  const times = unbooked.filter(movesMoney).map((notice) => notice.created_at.getTime())
  if (times.length === 0) return
  try {
    // A line may bear a time a little before its notice.
    await bookNewMovements(new Date(Math.min(...times) - 120_000))
  } catch (err) {
    log.warn({ err }, 'reading the book at the payment company failed; each notice is tried alone')
  }
}

function movesMoney({ subject_kind }: Waiting): boolean {
  return subject_kind !== 'other'
}

/** Those whose news is not in the database yet: a paid gift told of by four notices is read once. */
async function findUnsettled(waiting: readonly Waiting[]): Promise<Waiting[]> {
  const about = waiting.filter(
    ({ subject_kind, type }) => subject_kind !== 'other' && !TELLS_NOTHING.has(type),
  )
  const { rows } = await sql<{ id: string }>`
    select e.id from stripe_event e
     where e.id = any(${about.filter((notice) => SAYS_PAID.has(notice.type)).map((notice) => notice.id)}::text[])
       and (exists (select 1 from gift g where g.public_id = e.gift_public_id and g.status = 'paid')
         or exists (select 1 from sale s where s.public_id = e.gift_public_id and s.status = 'paid')
         or e.type = 'checkout.session.completed' and exists (
              select 1 from gift g where g.public_id = e.gift_public_id and g.status in ('processing', 'failed'))
         or exists (select 1 from stripe_balance_transaction t where t.source_id = e.charge_id))
  `.execute(db)
  const settled = new Set(rows.map((row) => row.id))
  return about.filter((notice) => !settled.has(notice.id))
}

/** Notices that say a gift was paid, or its bank debit begun: settled as soon as that stands, whoever wrote it. */
const SAYS_PAID = new Set([
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'payment_intent.succeeded',
  'charge.succeeded',
])

/** Signed, known, and nothing to do: a declined card is no fact about money. It is counted where it lies. */
const TELLS_NOTHING = new Set([
  'payment_intent.created',
  'payment_intent.payment_failed',
  'payment_intent.processing',
  'payment_intent.requires_action',
  'payment_intent.canceled',
  'charge.failed',
  'charge.pending',
])

async function workOffAlone(notice: Waiting): Promise<void> {
  try {
    await readAgain(notice)
    const [unsettled] = SAYS_PAID.has(notice.type) ? await findUnsettled([notice]) : []
    if (unsettled) await putBack(notice, 'the payment is not in the book yet')
  } catch (err) {
    log.warn({ err, notice: notice.id, type: notice.type }, 'a notice could not be worked off yet')
    await putBack(notice, err instanceof Error ? err.message : 'unknown')
  }
}

/** Reads again from Stripe what a notice is about, and books it. */
async function readAgain({ type, subject_kind, subject_id, charge_id }: Waiting): Promise<void> {
  switch (subject_kind) {
    case 'checkout':
      return refreshCheckout(subject_id, type === 'checkout.session.async_payment_failed')
    case 'refund':
      return refreshRefund(subject_id)
    case 'dispute':
      return refreshDispute(subject_id)
    case 'payout':
      return refreshPayout(subject_id)
    case 'monthly':
      return refreshMonthly(subject_id)
    case 'charge':
    case 'payment':
      if (charge_id) await bookMovementsOfCharges([charge_id])
      return undefined
    default:
      return undefined
  }
}

/** Waits 1, 2, 4… seconds, an hour at most, and asks for a job at that time. */
async function putBack(notice: Waiting, why: string): Promise<void> {
  const retryAt = new Date(now().getTime() + Math.min(2 ** notice.attempts, 3600) * 1000)
  await inTransaction(async (trx) => {
    await trx
      .updateTable('stripe_event')
      .set({ attempts: notice.attempts + 1, retry_at: retryAt, last_error: why })
      .where('id', '=', notice.id)
      .execute()
    await addJob(
      trx,
      'work-inbox',
      {},
      { key: `work-inbox-later-${notice.id}`, queue: 'inbox', runAt: retryAt },
    )
  })
}
