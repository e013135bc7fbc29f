import { queueMessage } from '#app/mail/queue-message.server.ts'
import { cents } from '#app/money/cents.ts'
import type { MonthlyFact } from '#app/payments/words.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { StoppedBy } from '#db/schema/monthly.ts'
import { findMonthlyDonor } from './monthly-donor.server.ts'

/**
 * Writes down how a monthly gift stands at Stripe, and writes to its donor: once for a month that could not be charged, and
 * once when it has ended. What has ended stays so when older news comes late.
 */
export async function noteMonthly(trx: Trx, fact: MonthlyFact): Promise<void> {
  const monthly = await trx
    .selectFrom('monthly_gift')
    .select(['id', 'public_id', 'stop_key', 'amount_cents', 'stopped_at'])
    .where('subscription_id', '=', fact.subscriptionId)
    .where('status', 'in', ['active', 'behind'])
    .forUpdate()
    .executeTakeFirst()
  if (!monthly) return
  switch (fact.status) {
    case 'ended':
      return await noteEnd(trx, monthly.id, {
        at: fact.endedAt ?? now(),
        by: fact.endedForWant ? 'want' : 'stripe',
      })
    case 'active':
      await trx
        .updateTable('monthly_gift')
        .set({ status: 'active', next_at: fact.nextAt, unpaid_invoice_id: null, pay_url: null })
        .where('id', '=', monthly.id)
        .execute()
      return
    case 'behind':
      await trx
        .updateTable('monthly_gift')
        .set({
          status: 'behind',
          next_at: fact.nextAt,
          unpaid_invoice_id: fact.unpaid?.invoiceId ?? null,
          pay_url: fact.unpaid?.payUrl ?? null,
        })
        .where('id', '=', monthly.id)
        .execute()
      if (fact.unpaid && monthly.stopped_at === null)
        await askForCard(trx, monthly, fact.unpaid.invoiceId)
  }
}

/** It has ended at Stripe. Whoever stopped it here before is who ended it. */
export async function noteEnd(
  trx: Trx,
  monthlyId: number,
  { at, by }: { readonly at: Date; readonly by: Exclude<StoppedBy, 'staff'> },
): Promise<void> {
  const ended = await trx
    .updateTable('monthly_gift')
    .set((is) => ({
      status: 'ended',
      ended_at: at,
      unpaid_invoice_id: null,
      pay_url: null,
      stopped_at: is.fn.coalesce('stopped_at', is.val(at)),
      stopped_by: is.fn.coalesce('stopped_by', is.val(by)),
    }))
    .where('id', '=', monthlyId)
    .where('status', 'in', ['active', 'behind'])
    .returning(['public_id', 'amount_cents', 'stopped_by'])
    .executeTakeFirst()
  const donor = await findMonthlyDonor(trx, monthlyId)
  if (!ended || !donor) return
  await queueMessage(trx, {
    kind: 'monthly-ended',
    subjectId: ended.public_id,
    to: donor.email,
    language: donor.language,
    content: {
      name: donor.name,
      amountCents: ended.amount_cents,
      months: donor.months,
      givenCents: donor.given,
      unpaid: ended.stopped_by === 'want',
    },
  })
}

interface Behind {
  readonly id: number
  readonly public_id: string
  readonly stop_key: string
  readonly amount_cents: number
}

async function askForCard(trx: Trx, monthly: Behind, invoiceId: string): Promise<void> {
  const donor = await findMonthlyDonor(trx, monthly.id)
  if (!donor) return
  await queueMessage(trx, {
    kind: 'monthly-behind',
    subjectId: `${monthly.public_id} ${invoiceId}`,
    to: donor.email,
    language: donor.language,
    content: {
      name: donor.name,
      amountCents: cents(monthly.amount_cents),
      path: `/monthly/${monthly.stop_key}`,
    },
  })
}
