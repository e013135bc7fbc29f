import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { photoOf } from '#app/pictures/photo.ts'
import { sceneOf } from '#app/teams/look/scene.ts'
import type { Cover } from '#app/teams/look/team-cover.tsx'
import { linkPictureOf } from '#app/teams/sharing/sharing-of.server.ts'
import { waysToShare } from '#app/teams/sharing/share-ways.ts'
import { shortUrlOf } from '#app/teams/sharing/short-link.server.ts'
import { sponsorsOfEvent, wallOfSponsors } from '#app/teams/sponsors/shown-sponsors.server.ts'
import type { ShownSponsorRow } from '#app/teams/sponsors/shown-sponsors.server.ts'
import { framedOrganization, frameOf } from '#app/teams/site-frame.server.ts'
import { renderStory } from '#app/teams/story.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import { beginLine } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { findRoom } from '../rsvp/room.server.ts'
import type { RsvpState } from '../rsvp/rsvp-page.tsx'
import { sayDaysInFull, sayDaysShort, sayEventDay, sayZone, daysOf } from '../say-when.ts'
import { sayHours } from '#app/words/hours.ts'
import { findShownShifts } from '../shifts/shown-shifts.server.ts'
import {
  isShown,
  shownColumns,
  shownLine,
  streetRuleOf,
  streetToKeep,
} from '../shown-event.server.ts'
import type { ShownEventRow } from '../shown-event.server.ts'
import { isStreetOpen, whenStreetOpens } from '../street.ts'
import { sceneFor } from '../event-kind.ts'
import { findShownDeal } from '../dining-night/shown-deal.server.ts'
import { findShownOutcome } from '../dining-night/figure/shown-outcome.server.ts'
import { findShownCrowd } from '../dining-night/forecast/shown-crowd.server.ts'
import { findOutingText } from '../golf/outing-text.server.ts'
import { sayOuting } from '../golf/outing-words.ts'
import { findShownSelling } from '../tickets/page/shown-selling.server.ts'
import { sellsPlaces } from '../tickets/sells-places.server.ts'
import { findShownSale } from '../yard-sale/shown-sale.server.ts'
import type { EventPageProps } from './event-page.tsx'
import { structuredEvent } from './structured-event.ts'

type ShownEvent = Omit<EventPageProps, 'notice'>
type PartOfPage =
  | 'sponsors'
  | ('ways' | 'shareUrl' | 'rsvp' | 'sale' | 'deal' | 'crowd')
  | ('afterAll' | 'shifts' | 'takesOffers' | 'selling' | 'outing')

interface PageRow extends ShownEventRow {
  readonly version_id: number
  readonly version: number
  readonly short_code: string
  readonly has_intake: boolean
  readonly sells_places: boolean
  readonly sponsors: ShownSponsorRow[]
  readonly organization: Parameters<typeof frameOf>[0]
}

/**
 * Everything that the public page of one event shows.
 * @returns `undefined` for an event that is not there or is not for all to see: the two look the same (S5).
 */
export async function findEventPage(teamSlug: string, slug: string) {
  const { rows } = await sql<PageRow>`
    select ${shownColumns}, v.id as version_id, e.short_code, ${framedOrganization} as organization,
           exists (select from sale_intake i where i.event_id = e.id) as has_intake,
           ${sellsPlaces(sql`v.id`)} as sells_places,
           ${sponsorsOfEvent(sql`e.id`)} as sponsors,
           coalesce((select version from page_version where page = 'events/' || t.slug || '/' || e.slug), 0) as version
      from event e join team t on t.id = e.team_id join event_version v on v.id = e.approved_version_id
           cross join organization o
     where t.slug = ${teamSlug} and e.slug = ${slug} and ${isShown}`.execute(db)
  const [row] = rows
  if (!row) return undefined
  const shown = pageOf(row, '/pictures')
  const page = {
    ...shown,
    takesOffers: row.has_intake && shown.standing === 'ahead',
    sponsors: wallOfSponsors(row.sponsors),
    rsvp: await findRsvpState(row),
    selling: await findShownSelling(row, row.version_id),
    outing: await findShownOuting(row, row.version_id),
    sale: await findSale(row, row.version_id, '/pictures'),
    deal: await findShownDeal(row, row.version_id),
    crowd: await findShownCrowd(row, row.version_id),
    afterAll: await findShownOutcome(row, row.version_id),
    shifts: row.status === 'published' ? await findShownShifts(row.id, row.time_zone) : [],
  }
  const href = `/teams/${teamSlug}/events/${slug}`
  const url = env.BASE_URL + href
  const line = shownLine(row)
  const andLine = line === null ? '' : ` ${line}`
  return {
    site: frameOf(row.organization),
    color: colorOf(row.team_slug, row.color),
    url,
    description: `${page.short} · ${page.place}, ${page.town}.${andLine}`,
    picture: linkPictureOf(href, row.version, `${row.title}. ${page.short}.${andLine}`),
    structured: structuredEvent(row, {
      url,
      teamUrl: `${env.BASE_URL}/teams/${teamSlug}`,
      organization: row.organization.name,
      street: streetToKeep(row),
      line,
      selling: page.selling,
    }),
    page: {
      ...page,
      ways: waysToShare({
        subject: row.title,
        text: say('events.page.shareText', { event: row.title, when: page.short }) + andLine,
        url,
        shortUrl: shortUrlOf(row.short_code),
      }),
      shareUrl: url,
    },
  }
}

/** What a captain would see of the newest text, to everyone else as yet unknown. */
export async function findEventPreview(eventId: number, versionId: number) {
  const { rows } = await sql<ShownEventRow>`
    select ${shownColumns} from event e join team t on t.id = e.team_id join event_version v on v.id = ${versionId}
     where e.id = ${eventId}`.execute(db)
  const [row] = rows
  if (!row) throw new Error('This event has no such text')
  const pictures = `/manage/${row.team_slug}/files`
  const sale = await findSale(row, versionId, pictures)
  return {
    ...pageOf(row, pictures),
    sale,
    deal: await findShownDeal(row, versionId),
    selling: await findShownSelling(row, versionId),
    outing: await findShownOuting(row, versionId),
    crowd: null,
    afterAll: null,
    shifts: [],
    takesOffers: false,
    sponsors: [],
    ways: [],
    shareUrl: null,
    rsvp: { kind: 'closed' } as const,
  }
}

function pageOf(row: ShownEventRow, pictures: string): Omit<ShownEvent, PartOfPage> {
  const days = daysOf(row.days)
  const zone = row.time_zone
  const at = now()
  const [first, last] = [days[0], days.at(-1)]
  const isOver = last !== undefined && last.endsAt <= at
  return {
    href: `/teams/${row.team_slug}/events/${row.slug}`,
    title: row.title,
    kind: row.kind,
    place: row.place,
    town: row.town,
    team: { name: row.team_name, href: `/teams/${row.team_slug}` },
    storyHtml: renderStory(row.story),
    short: sayDaysShort(days, zone),
    daysInFull: beginLine(sayDaysInFull(days, zone, at)),
    days: days.map((day) => ({
      day: sayEventDay(day.startsAt, zone, at),
      hours: sayHours(day, zone),
      machine: day.startsAt.toISOString(),
    })),
    zone: first ? sayZone(first.startsAt, zone) : '',
    rainPlan: row.rain_plan,
    street: sayStreet(row, at),
    standing: row.status === 'cancelled' ? 'cancelled' : isOver ? 'over' : 'ahead',
    cancelReason: row.cancel_reason,
    cover: coverOf(row, pictures),
  }
}

async function findSale({ kind }: ShownEventRow, versionId: number, pictures: string) {
  return kind === 'yard_sale' ? await findShownSale(versionId, pictures) : null
}

async function findShownOuting({ kind }: ShownEventRow, versionId: number) {
  return kind === 'golf_outing' ? sayOuting(await findOutingText(versionId)) : null
}

async function findRsvpState(row: PageRow): Promise<RsvpState> {
  const last = daysOf(row.days).at(-1)
  if (row.status !== 'published' || !last || last.endsAt <= now()) return { kind: 'closed' }
  if (row.sells_places) return { kind: 'sold' }
  const room = await findRoom(row)
  return room === 'none' ? { kind: 'full' } : { kind: 'open', room }
}

/** The street, or why and until when it is not told. */
function sayStreet(row: ShownEventRow, at: Date): EventPageProps['street'] {
  const rule = streetRuleOf(row)
  if (row.street === '' || row.status === 'cancelled') return { kind: 'none' }
  if (isStreetOpen(rule, at)) return { kind: 'told', words: row.street }
  const last = rule.days.at(-1)
  if (!last || last.endsAt <= at) return { kind: 'none' }
  const opens = whenStreetOpens(rule, at)
  if (!opens) return { kind: 'kept', words: say('events.page.streetAfterRsvp') }
  const when = `${sayEventDay(opens, row.time_zone, at)}, ${sayHour(opens, row.time_zone)}`
  return { kind: 'kept', words: say('events.page.streetFrom', { when }) }
}

function sayHour(at: Date, timeZone: string): string {
  return sayHours({ startsAt: at, endsAt: at }, timeZone)
}

function coverOf({ kind, scene, picture }: ShownEventRow, below: string): Cover {
  if (picture) return { kind: 'photo', photo: photoOf(picture, below) }
  return { kind: 'drawn', scene: sceneOf('other', scene ?? sceneFor(kind)) }
}
