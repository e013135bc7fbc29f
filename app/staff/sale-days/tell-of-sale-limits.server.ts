import { sql } from 'kysely'
import { queueMessages } from '#app/mail/queue-message.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findOrganization } from '#app/platform/organization.server.ts'
import type { SaleThreshold } from '#db/schema/organization.ts'
import { countSaleYears } from './count-sale-days.server.ts'
import { findReached } from './sale-limits.ts'
import type { SaleLimits, SaleYear } from './sale-limits.ts'

/**
 * Writes to those who handle money that a year of sales comes near to what is free of tax, or is past it: once a year and
 * threshold. Of two processes at once the second finds it written.
 */
export async function tellOfSaleLimits(): Promise<void> {
  const organization = await findOrganization()
  if (!organization?.saleLimits.on) return
  const { saleLimits: limits } = organization
  await inTransaction(async (trx) => {
    for (const sales of await countSaleYears(trx))
      for (const threshold of findReached(sales, limits)) await tell(trx, sales, limits, threshold)
  })
}

async function tell(trx: Trx, sales: SaleYear, limits: SaleLimits, threshold: SaleThreshold) {
  const { year } = sales
  const first = await trx
    .insertInto('sale_limit_letter')
    .values({ year, threshold, told_at: now() })
    .onConflict((conflict) => conflict.columns(['year', 'threshold']).doNothing())
    .returning('year')
    .executeTakeFirst()
  if (!first) return
  const { rows: treasurers } = await sql<{ email: string }>`
    select p.email from staff_member m join person p on p.id = m.person_id
     where m.role in ('finance', 'admin') and m.disabled_at is null and m.enrolled_at is not null
     order by p.id`.execute(trx)
  await queueMessages(
    trx,
    treasurers.map(({ email }) => ({
      kind: 'sale-limit',
      subjectId: `${year} ${threshold}`,
      to: email,
      content: {
        threshold,
        year,
        days: sales.days,
        mostDays: limits.days,
        receiptsCents: sales.receipts,
        mostReceiptsCents: limits.receipts,
        source: limits.source,
      },
    })),
  )
}
