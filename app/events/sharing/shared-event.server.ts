import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { sceneOf } from '#app/teams/look/scene.ts'
import { brandOfOrganization } from '#app/teams/sharing/print-brand.server.tsx'
import type { BrandRow } from '#app/teams/sharing/print-brand.server.tsx'
import { shortUrlOf, shortWordsOf } from '#app/teams/sharing/short-link.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import { canWrite } from '#app/ui/print/set-words.server.ts'
import { sayEventInTown, sayEventKind, sceneFor } from '../event-kind.ts'
import { findShownDeal } from '../dining-night/shown-deal.server.ts'
import { daysOf, sayDaysShort, sayEventDay, sayShortDayAndHours } from '../say-when.ts'
import { beginLine, sayList } from '#app/words/formats.ts'
import { sayHours } from '#app/words/hours.ts'
import { isShown, shownColumns, streetToKeep } from '../shown-event.server.ts'
import type { ShownEventRow } from '../shown-event.server.ts'

interface SharedRow extends ShownEventRow {
  readonly version_id: number
  readonly brand: BrandRow
  readonly legal_name: string
  readonly ein: string | null
  readonly short_code: string
}

export type SharedEvent = NonNullable<Awaited<ReturnType<typeof findSharedEvent>>>

/**
 * What an event's pictures and papers show. They are kept by whoever has them, so that a street stands on them only where
 * everybody may know it for good (S34).
 * @returns `undefined` for an event that is not there or is not for all to see: the two look the same (S5).
 */
export async function findSharedEvent(teamSlug: string, slug: string) {
  const { rows } = await sql<SharedRow>`
    select ${shownColumns}, v.id as version_id, e.short_code, o.legal_name, o.ein, ${brandOfOrganization} as brand
      from event e join team t on t.id = e.team_id join event_version v on v.id = e.approved_version_id
           cross join organization o
     where t.slug = ${teamSlug} and e.slug = ${slug} and ${isShown}`.execute(db)
  const [row] = rows
  if (!row) return undefined
  const days = daysOf(row.days)
  const [first] = days
  const address = [streetToKeep(row), row.town].filter(Boolean).join(', ')
  const isNamed = canWrite(row.title, 'display')
  const href = `/teams/${teamSlug}/events/${slug}`
  return {
    title: isNamed ? row.title : sayEventKind(row.kind),
    kicker: isNamed ? sayEventInTown(row.kind, row.town) : row.town,
    place: [row.place, address].filter(Boolean).join(', '),
    /** As its own it is called large, with the address below. */
    name: row.place,
    address,
    /** "Saturday, June 13, 8:00 AM – 2:00 PM", or of several days the span of them. */
    when: beginLine(
      first && days.length === 1
        ? `${sayEventDay(first.startsAt, row.time_zone, now())}, ${sayHours(first, row.time_zone)}`
        : sayDaysShort(days, row.time_zone),
    ),
    /** For a sheet of paper, which has room for the hours of two days. */
    hours:
      days.length === 2
        ? beginLine(sayList(days.map((day) => sayShortDayAndHours(day, row.time_zone))))
        : null,
    team: row.team_name,
    status: row.status,
    /** Of a dining night that was not called off. */
    deal: await findShownDeal(row, row.version_id),
    scene: sceneOf('other', row.scene ?? sceneFor(row.kind)),
    cover: row.picture,
    color: colorOf(row.team_slug, row.color),
    href,
    url: env.BASE_URL + href,
    shortUrl: shortUrlOf(row.short_code),
    /** The same as a hand can type it. */
    shortWords: shortWordsOf(row.short_code),
    legalName: row.legal_name,
    ein: row.ein,
    brand: row.brand,
  }
}
