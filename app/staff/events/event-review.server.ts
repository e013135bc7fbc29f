import { sql } from 'kysely'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { photoOf } from '#app/pictures/photo.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { sayDeal } from '#app/events/dining-night/deal-words.ts'
import { findDealText } from '#app/events/dining-night/deal-text.server.ts'
import { findNightBooking } from './event-booking.server.ts'
import { sayEventKind } from '#app/events/event-kind.ts'
import { daysOf, sayEventDay, sayZone } from '#app/events/say-when.ts'
import { findEventWords } from '#app/events/event-words.server.ts'
import type { OutingText } from '#app/events/golf/outing.ts'
import { findOutingText } from '#app/events/golf/outing-text.server.ts'
import { sayOuting, sayOutingInside } from '#app/events/golf/outing-words.ts'
import { findPackages, findTicketing } from '#app/events/tickets/packages.server.ts'
import { sayPackages, sayTicketing } from '#app/events/tickets/set-up/tell-packages.ts'
import { findPermit } from '#app/events/yard-sale/permit/save-permit.server.ts'
import { saySale } from '#app/events/yard-sale/sale-summary.tsx'
import { findSaleText } from '#app/events/yard-sale/sale-text.server.ts'
import { sayHours } from '#app/words/hours.ts'
import { shownColumns } from '#app/events/shown-event.server.ts'
import type { ShownEventRow } from '#app/events/shown-event.server.ts'
import { findRaffleWords } from '#app/teams/raffle-words.ts'
import { renderStory } from '#app/teams/story.server.ts'
import { say } from '#app/words/say.ts'
import { findCaptainsLanguage } from '../captains-language.server.ts'
import { readyWords } from '../reason-of-return.server.ts'

/** One event as its reviewer sees it: what is proposed beside what everyone sees, and what was decided before. */
export async function findEventReview(publicId: string) {
  const event = await db
    .selectFrom('event')
    .innerJoin('team', 'team.id', 'event.team_id')
    .select([
      'event.id',
      'event.public_id',
      'event.kind',
      'event.status',
      'event.approved_version_id',
    ])
    .select(['event.slug', 'team.slug as team_slug', 'team.name as team_name'])
    .where('event.public_id', '=', publicId)
    .executeTakeFirst()
  if (!event) return undefined
  const latest = await findLatest(event.id)
  const waits = latest.submitted_at !== null && latest.decided_at === null
  const [shown, newest, hiding, trail, language, permit, booking] = await Promise.all([
    event.approved_version_id === null
      ? null
      : findText(event.id, event.approved_version_id, 'read'),
    findText(event.id, latest.id, 'written'),
    findHiding(event.id),
    findAuditTrail({ subject: { kind: 'event', id: publicId } }),
    findCaptainsLanguage(event.team_slug),
    findPermit(event.id),
    event.kind === 'dining_night' ? findNightBooking(event.id) : null,
  ])
  return {
    id: event.id,
    kind: event.kind,
    publicId,
    desk: `/staff/events/${publicId}`,
    status: event.status,
    team: { slug: event.team_slug, name: event.team_name },
    pageHref: shown && hiding === null ? `/teams/${event.team_slug}/events/${event.slug}` : null,
    shown,
    newest,
    /** When it was sent in; null when nothing waits. */
    submittedAt: waits ? latest.submitted_at : null,
    hiddenReason: hiding,
    permit: permit ?? null,
    booking,
    ready: readyWords('event', language),
    trail,
  }
}

async function findLatest(eventId: number) {
  return await db
    .selectFrom('event_version')
    .select(['id', 'submitted_at', 'decided_at'])
    .where('event_id', '=', eventId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
}

export type EventText = Awaited<ReturnType<typeof findText>>

/** What a version says, field by field, as staff compare it. */
async function findText(eventId: number, versionId: number, jobs: 'read' | 'written') {
  const { rows } = await sql<ShownEventRow & { capacity: number | null }>`
    select ${shownColumns}, v.capacity
      from event e join team t on t.id = e.team_id join event_version v on v.id = ${versionId}
     where e.id = ${eventId}`.execute(db)
  const [row] = rows
  if (!row) throw new Error('This event has no such text')
  const sale = await findSaleText(versionId)
  const deal = await findDealText(versionId)
  const [packages, ticketing, outing, words] = await Promise.all([
    findPackages(versionId),
    findTicketing(versionId),
    findOutingText(versionId),
    findEventWords({ ...row, id: versionId }),
  ])
  const zone = row.time_zone
  const ownJobs = await findOwnJobs(eventId, jobs)
  const days = daysOf(row.days)
  return {
    fields: {
      title: row.title,
      days: days
        .map((day) => `${sayEventDay(day.startsAt, zone, now())}, ${sayHours(day, zone)}`)
        .concat(days[0] ? [sayZone(days[0].startsAt, zone)] : [])
        .join('\n'),
      place: row.place,
      street: row.street,
      streetShown: row.street === '' ? '' : say(`events.streetShown.${row.street_shown}`),
      town: row.town,
      rain: row.rain_plan,
      capacity: row.capacity === null ? '' : String(row.capacity),
      story: row.story,
      sale: onLines(saySale(sale)),
      deal: onLines(sayDeal(deal)),
      golf: row.kind === 'golf_outing' ? sayGolf(outing) : '',
      packages: sayPackages(packages, zone).join('\n\n'),
      ticketing: packages.length === 0 ? '' : onLines(sayTicketing(ticketing, zone)),
      jobs: ownJobs.join('\n'),
    },
    kind: sayEventKind(row.kind),
    storyHtml: renderStory(row.story),
    photo: row.picture && photoOf(row.picture, '/staff/pictures'),
    raffleWords: findRaffleWords([words, ...ownJobs].join('\n')),
  }
}

/** How it is played, and apart from it what the public page does not tell. */
function sayGolf(outing: OutingText): string {
  const inside = onLines(sayOutingInside(outing))
  return [onLines(sayOuting(outing)), inside && `${say('golf.insideOnly')}\n${inside}`]
    .filter(Boolean)
    .join('\n\n')
}

function onLines(lines: readonly { readonly term: string; readonly words: string }[]): string {
  return lines.map(({ term, words }) => `${term}: ${words}`).join('\n')
}

/** What is to be done in the captains' own words: all of it, or as far as staff have read it before (S36). */
async function findOwnJobs(eventId: number, jobs: 'read' | 'written'): Promise<readonly string[]> {
  const shifts = await db
    .selectFrom('shift')
    .select('own_role')
    .where('event_id', '=', eventId)
    .where('own_role', 'is not', null)
    .where('removed_at', 'is', null)
    .$if(jobs === 'read', (query) => query.where('read_at', 'is not', null))
    .orderBy('id')
    .execute()
  return [...new Set(shifts.flatMap(({ own_role: words }) => words ?? []))]
}

async function findHiding(eventId: number): Promise<string | null> {
  const hiding = await db
    .selectFrom('event_hiding')
    .select('reason')
    .where('event_id', '=', eventId)
    .where('shown_at', 'is', null)
    .executeTakeFirst()
  return hiding?.reason ?? null
}
