import DataLoader from 'dataloader'
import { sql } from 'kysely'
import { isLiveKey } from '#app/payments/connect.server.ts'
import { payments } from '#app/payments/payments.server.ts'
import type { Notice } from '#app/payments/words.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'

/**
 * Takes one notice from Stripe: proves its signature over the raw bytes, stores it, and leaves the work to a job, so that
 * Stripe has its answer at once. Told twice, it is stored once. What is unsigned or altered leaves no trace.
 */
export async function receiveNotice(
  rawBody: string,
  signature: string | null,
): Promise<'stored' | 'refused'> {
  const read = payments().readNotice(rawBody, signature, now())
  if (read.kind === 'refused') return 'refused'
  await inbox.load(read.notice)
  return 'stored'
}

/** Notices that come in the same moment are stored in one transaction: a crowd costs one commit, not one each. */
const inbox = new DataLoader<Notice, true>(
  async (notices) => {
    await db.transaction().execute((trx) => storeNotices(trx, notices))
    return notices.map(() => true)
  },
  { cache: false, maxBatchSize: 200 },
)

/** Stores notices that are not there yet and asks for them to be worked off. */
export async function storeNotices(trx: Trx, notices: readonly Notice[]): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into stripe_event (id, type, livemode, account, created_at, subject_kind, subject_id, charge_id, gift_public_id, payload, quarantined_why)
    select * from unnest(
      ${notices.map((notice) => notice.id)}::text[], ${notices.map((notice) => notice.type)}::text[],
      ${notices.map((notice) => notice.livemode)}::boolean[], ${notices.map((notice) => notice.account)}::text[],
      ${notices.map((notice) => notice.createdAt)}::timestamptz[],
      ${notices.map(({ subject }) => subject.kind)}::text[], ${notices.map(({ subject }) => subject.id)}::text[],
      ${notices.map(({ subject }) => subject.chargeId)}::text[], ${notices.map(({ subject }) => subject.giftId)}::text[],
      ${notices.map(({ body }) => JSON.stringify(body))}::jsonb[], ${notices.map(whyQuarantined)}::text[])
    on conflict (id) do nothing
  `.execute(trx)
  const stored = Number(numAffectedRows ?? 0)
  if (stored > 0) await addJob(trx, 'work-inbox', {}, { key: 'work-inbox', queue: 'inbox' })
  return stored
}

/** A test notice on a live deployment, a live one on a test deployment, or another company's (F6, I23). */
function whyQuarantined({ livemode, account }: Notice): string | null {
  if (livemode !== isLiveKey(env.STRIPE_SECRET_KEY))
    return livemode ? 'a live notice on a test system' : 'a test notice on a live system'
  if (account !== null) return 'a notice about another account'
  return null
}
