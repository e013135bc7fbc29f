import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { findEventPage } from '../../page/event-page.server.ts'
import { sheetFacts } from '../../page/sheet-facts.ts'
import { findTicketing } from '../packages.server.ts'
import { sayMomentOf } from '../say-moment.server.ts'
import { findOnSale } from './on-sale.server.ts'
import { sayRefundRule } from './refund-rule.ts'

export type Shop = NonNullable<Awaited<ReturnType<typeof findShop>>>

interface ShopRow {
  readonly id: number
  readonly public_id: string
  readonly seats: number | null
  readonly time_zone: string
  readonly version_id: number
  readonly sells_sponsorships: boolean
}

/**
 * What an event sells to everyone, and how.
 * @returns `undefined` for an event that is not there or not for all to see (S5), and for one that sells nothing.
 */
export async function findShop(teamSlug: string, slug: string) {
  const found = await findEventPage(teamSlug, slug)
  const row = found && (await findRow(teamSlug, slug))
  if (!row) return undefined
  const { site, color, page } = found
  const [{ onSale, free }, ticketing] = await Promise.all([
    findOnSale({ id: row.id, seats: row.seats, versionId: row.version_id }),
    findTicketing(row.version_id),
  ])
  const until =
    ticketing.refundUntil === null ? null : sayMomentOf(ticketing.refundUntil, row.time_zone)
  return {
    site,
    color,
    event: { title: page.title, href: page.href, short: page.short, ...sheetFacts(page) },
    isOpen: page.standing === 'ahead' && onSale.length > 0,
    isFull: onSale.length > 0 && onSale.every(({ kind, left }) => kind === 'add_on' || left === 0),
    onSale,
    free,
    ticketing,
    rule: sayRefundRule(ticketing, until),
    sponsorsHref: row.sells_sponsorships ? `${page.href}/sponsors` : null,
    timeZone: row.time_zone,
    publicId: row.public_id,
    eventId: row.id,
    versionId: row.version_id,
  }
}

async function findRow(teamSlug: string, slug: string): Promise<ShopRow | undefined> {
  const { rows } = await sql<ShopRow>`
    select e.id, e.public_id, e.seats, v.time_zone, v.id as version_id,
           exists (select from package_text s where s.version_id = v.id and s.kind = 'sponsorship' and s.sold_by = 'everyone')
             as sells_sponsorships
      from event e join team t on t.id = e.team_id join event_version v on v.id = e.approved_version_id
     where t.slug = ${teamSlug} and e.slug = ${slug}
       and exists (select from package_text x where x.version_id = v.id and x.kind = 'place' and x.sold_by = 'everyone')`.execute(
    db,
  )
  return rows[0]
}
