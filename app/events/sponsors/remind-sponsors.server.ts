import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { findOrganization } from '#app/platform/organization.server.ts'
import { addDays, dayIn } from '#app/words/days.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { daysOf } from '../say-when.ts'
import { proofDay } from './proof-day.ts'
import { findSponsors } from './sponsor-rows.server.ts'
import type { SponsorRow } from './sponsor-rows.server.ts'
import { moneyOf, proofOf } from './sponsor-state.ts'
import { tellSponsor } from './tell-sponsor.server.ts'

/** Days before signs are printed on which a sponsor is asked again whether theirs is right. */
const ASKED = [7, 2]
/** Days after an invoice was due on which it is sent again. */
const LATE = [1, 14]

/**
 * Writes to sponsors, each letter once: when their card has paid, before their sign is printed without their word, and when their
 * invoice is late. Whatever time the job missed, the newest that is due goes out, and none of those before.
 */
export async function remindSponsors(): Promise<void> {
  const organization = await findOrganization()
  if (!organization) return
  const rows = await findSponsors(
    sql`o.released_at is null and e.status = 'published' and s.erased_at is null and o.buyer_email is not null`,
    db,
  )
  for (const row of rows) {
    const letter = letterFor(row, dayIn(organization.timeZone, now()))
    if (!letter) continue
    const [news, once] = letter
    if (await wasSent(row, once)) continue
    await inLanguage(row.language, () =>
      inTransaction((trx) => tellSponsor(trx, row.order_id, news, { once })),
    )
  }
}

function letterFor(row: SponsorRow, today: string) {
  const money = moneyOf(row, today)
  if (money === 'held' || money === 'gone') return undefined
  if (money === 'overdue' && row.due_on !== null) {
    const { due_on: due } = row
    const late = LATE.findLast((days) => addDays(due, days) <= today)
    if (late !== undefined) return ['late', `late ${late}`] as const
  }
  if (proofOf(row) !== 'approved') {
    const until = proofDay(daysOf(row.days), row.time_zone)
    const days = ASKED.findLast((before) => addDays(until, -before) <= today)
    if (days !== undefined && today <= until) return ['proof', `proof ${days}`] as const
  }
  return row.way === 'card' ? (['came', 'came'] as const) : undefined
}

async function wasSent(row: SponsorRow, once: string): Promise<boolean> {
  const found = await db
    .selectFrom('message')
    .select('id')
    .where('kind', '=', 'sponsor-news')
    .where('subject_id', '=', `${row.public_id} ${once}`)
    .executeTakeFirst()
  return found !== undefined
}
