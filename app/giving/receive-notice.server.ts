import DataLoader from 'dataloader'
import { sql } from 'kysely'
import { isLiveKey } from '#app/payments/connect.server.ts'
import { payments } from '#app/payments/payments.server.ts'
import type { Notice } from '#app/payments/words.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'

/**
 * Takes one notice from Stripe: proves its signature over the raw bytes, stores it, and leaves the work to a job, so that
 * Stripe has its answer at once. Told twice, it is stored once. What is unsigned or altered leaves no trace.
 */
export async function receiveNotice(
  rawBody: string | Buffer,
  signature: string | null,
): Promise<'stored' | 'refused'> {
  const read = payments().readNotice(rawBody, signature, now())
  if (read.kind === 'refused') return 'refused'
  await inbox.load(read.notice)
  return 'stored'
}

/**
 * Notices that come while others are being stored are stored together next: a crowd costs a few commits, not one each, and
 * a single notice waits for nobody.
 */
const inbox = new DataLoader<Notice, true>(
  async (notices) => {
    const stored = storeNotices(db, notices)
    storing = stored.catch(() => 0)
    await stored
    return notices.map(() => true)
  },
  { cache: false, maxBatchSize: 200, batchScheduleFn: (dispatch) => void storing.then(dispatch) },
)

let storing: Promise<number> = Promise.resolve(0)

/**
 * Stores notices that are not there yet and asks for them to be worked off, in one statement: both stand or neither.
 * @returns how many were new.
 */
export async function storeNotices(on: Db, notices: readonly Notice[]): Promise<number> {
  const { rows } = await sql<{ stored: number }>`
    with stored as (
      insert into stripe_event (id, type, livemode, account, created_at, subject_kind, subject_id, charge_id, gift_public_id, quarantined_why, payload)
      select * from rows from (unnest(
        ${notices.map((notice) => notice.id)}::text[], ${notices.map((notice) => notice.type)}::text[],
        ${notices.map((notice) => notice.livemode)}::boolean[], ${notices.map((notice) => notice.account)}::text[],
        ${notices.map((notice) => notice.createdAt)}::timestamptz[],
        ${notices.map(({ subject }) => subject.kind)}::text[], ${notices.map(({ subject }) => subject.id)}::text[],
        ${notices.map(({ subject }) => subject.chargeId)}::text[], ${notices.map(({ subject }) => subject.giftId)}::text[],
        ${notices.map(whyQuarantined)}::text[]), jsonb_array_elements(${`[${notices.map(({ json }) => json).join()}]`}::jsonb))
      on conflict (id) do nothing
      returning 1
    ), asked as (
      select graphile_worker.add_job('work-inbox', '{}', job_key => 'work-inbox', queue_name => 'inbox')
       where exists (select 1 from stored)
    )
    select (select count(*) from stored) as stored, (select count(*) from asked) as asked
  `.execute(on)
  return rows[0]?.stored ?? 0
}

/** A test notice on a live deployment, a live one on a test deployment, or another company's (F6, I23). */
function whyQuarantined({ livemode, account }: Notice): string | null {
  if (livemode !== isLiveKey(env.STRIPE_SECRET_KEY))
    return livemode ? 'a live notice on a test system' : 'a test notice on a live system'
  if (account !== null) return 'a notice about another account'
  return null
}
