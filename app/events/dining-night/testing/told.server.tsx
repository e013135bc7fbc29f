import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import type { PaperKind } from '#app/teams/sharing/draw-shared.server.ts'
import { pictureOf } from '#app/teams/sharing/team-picture.server.tsx'
import { findPrintBrand } from '#app/teams/sharing/print-brand.server.tsx'
import { TeamPage } from '#app/teams/team-page.tsx'
import { readPaper } from '#app/ui/print/testing/read-print.ts'
import { wordsOf } from '#app/ui/print/testing/words-of.ts'
import { aTeam } from '#db/testing/builders.ts'
import { makeCalendar, makeEventCalendar } from '../../calendar/calendar-file.server.ts'
import { findCalendarPage } from '../../calendar/calendar-page.server.ts'
import { CalendarPage } from '../../calendar/calendar-page.tsx'
import { findEventPage } from '../../page/event-page.server.ts'
import { EventPage } from '../../page/event-page.tsx'
import { findRelayPage } from '../../relay/relay-page.server.ts'
import { RelayPage } from '../../relay/relay-page.tsx'
import { findGuestPage } from '../../rsvp/guest-page.server.ts'
import { GuestPage } from '../../rsvp/guest-page.tsx'
import { findRsvpPage } from '../../rsvp/rsvp-page.server.ts'
import { RsvpPage } from '../../rsvp/rsvp-page.tsx'
import { signUp } from '../../rsvp/sign-up.server.ts'
import { drawEventPicture } from '../../sharing/draw-event-picture.server.ts'
import { findEventSharing } from '../../sharing/event-sharing-desk.server.ts'
import { makeEventFile } from '../../sharing/make-event-file.server.ts'
import { findSharedEvent } from '../../sharing/shared-event.server.ts'
import type { SharedEvent } from '../../sharing/shared-event.server.ts'
import { findClaimPage } from '../../shifts/claim-page.server.ts'
import { ClaimPage } from '../../shifts/claim-page.tsx'
import { claimShift } from '../../shifts/claim-shift.server.ts'
import { findVolunteerPage } from '../../shifts/volunteer-page.server.ts'
import { VolunteerPage } from '../../shifts/volunteer-page.tsx'
import { findPhoneFlyer } from '../phone-flyer/phone-flyer.server.ts'
import { PhoneFlyer } from '../phone-flyer/phone-flyer.tsx'
import { formsOfSale } from './selling-night.server.tsx'
import { aDay, aShift, aShownEvent, captainOf } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import type { AnOuting } from '../../tickets/testing/tickets.ts'

export async function aNight(deal: NonNullable<Parameters<typeof aShownEvent>[0]>['deal'] = {}) {
  return await aShownEvent({
    team: await aTeam({ name: 'Soup Friends' }),
    kind: 'dining_night',
    title: 'Soup night',
    words: { place: 'Copper Pot Diner', town: 'Racine', street_shown: 'public' },
    deal: { code: 'SOUP26', leastSales: cents(30_000), countBy: ['code'], ...deal },
  })
}

let numbers = 0

/** Somebody who says that they come, and somebody who helps. */
export async function comeAndHelp(event: AnEvent) {
  const [coming, helping] = [`soup-${++numbers}@example.org`, `help-${numbers}@example.org`]
  const clientAddress = `198.51.100.${numbers}`
  await signUp({
    teamSlug: event.team.slug,
    slug: event.slug,
    guest: { name: 'Ida', email: coming, partySize: 2, note: '' },
    clientAddress,
  })
  const shift = await aShift(event, { needed: 5 })
  const volunteer = { name: 'Olga', email: helping, phone: '' }
  await claimShift({ shiftPublicId: shift, volunteer, clientAddress })
  const idOf = (table: 'rsvp' | 'shift_claim', email: string) =>
    db
      .selectFrom(table)
      .select(['id', 'public_id as publicId', 'email'])
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
  const [guest, claim] = [await idOf('rsvp', coming), await idOf('shift_claim', helping)]
  return {
    shift,
    guest: { ...guest, email: coming },
    volunteer: { ...claim, email: helping },
  }
}

/** Each form in which an event goes out, and one that sells its places, with all that it says. */
export async function formsOf(event: AnEvent, sold: AnOuting): Promise<Record<string, string>> {
  const { team, slug } = event
  const people = await comeAndHelp(event)
  const month = aDay().day.slice(0, 7)
  const found = given(await findEventPage(team.slug, slug))
  const rsvp = await findRsvpPage(team.slug, slug)
  if (rsvp?.kind !== 'asked') throw new Error('Nobody can say that they come')
  const relay = given(await findRelayPage(team.slug, slug))
  const claim = given(await findClaimPage({ teamSlug: team.slug, slug, shift: people.shift }))
  const { guest } = await findGuestPage(sealMark('rsvp', people.guest.publicId))
  const { shift } = await findVolunteerPage(sealMark('shift', people.volunteer.publicId))
  const blank = { values: {}, errors: [] }
  const list = await findCalendarPage(new URLSearchParams())
  const asMonth = await findCalendarPage(new URLSearchParams({ view: 'month', month }))
  const shared = given(await findSharedEvent(team.slug, slug))
  return {
    page: draw(<EventPage {...found.page} />),
    'sign-up page': draw(<RsvpPage event={rsvp.event} rsvp={rsvp.rsvp} {...blank} />),
    'message page': draw(<RelayPage event={relay.event} {...blank} />),
    'shift page': draw(<ClaimPage event={claim.event} shift={claim.shift} {...blank} />),
    'guest page': draw(<GuestPage guest={given(guest)} done={null} problem={null} {...blank} />),
    'volunteer page': draw(<VolunteerPage shift={given(shift)} done={null} />),
    'team page': draw(<TeamPage {...given(await findPublicTeamPage(team.slug)).page} />),
    'phone flyer': await drawFlyer(event),
    'calendar list': draw(<CalendarPage {...list.page} />),
    'calendar month': draw(<CalendarPage {...asMonth.page} />),
    description: found.description,
    'words of the picture': JSON.stringify(found.picture),
    'search engines': JSON.stringify(found.structured),
    ...Object.fromEntries(
      found.page.ways
        // These two take the words from the page.
        .filter(({ kind }) => kind !== 'facebook' && kind !== 'linkedin')
        .map(({ kind, href }) => [`shared by ${kind}`, decodeURIComponent(href)]),
    ),
    file: unfolded(given(await makeEventCalendar(team.slug, slug))),
    feed: unfolded(await makeCalendar()),
    poster: await readEventPaper(event, 'poster'),
    'flyers to print': await readEventPaper(event, 'flyer'),
    ...(await readPictures(shared)),
    ...(await readyWords(event)),
    ...(await formsOfSale(sold)),
  }
}

/** Only of nights; others have none. */
async function drawFlyer({ team, slug }: AnEvent): Promise<string> {
  const found = await findPhoneFlyer(team.slug, slug)
  return found ? draw(<PhoneFlyer flyer={found.flyer} />) : ''
}

async function readEventPaper({ team, slug }: AnEvent, kind: PaperKind): Promise<string> {
  const paper = await makeEventFile(team.slug, slug, `${kind}.pdf`)
  if (!Buffer.isBuffer(paper)) throw new Error('No paper was drawn')
  return (await readPaper(paper)).words
}

/** For a link, a post and a story. */
async function readPictures(shared: SharedEvent): Promise<Record<string, string>> {
  const drawn = {
    brand: await findPrintBrand(shared.brand),
    picture: await pictureOf(shared),
  }
  return Object.fromEntries(
    (['wide', 'square', 'tall'] as const).map((shape) => [
      `${shape} picture`,
      wordsOf(drawEventPicture(shared, drawn, shape).marks).join('\n'),
    ]),
  )
}

/** What a captain copies and sends. */
async function readyWords(event: AnEvent): Promise<Record<string, string>> {
  const { desk } = await findEventSharing(await captainOf(event), event.slug)
  return Object.fromEntries(given(desk).texts.map(({ kind, text }) => [`ready ${kind}`, text]))
}

export function draw(element: ReactElement): string {
  return renderToStaticMarkup(element)
}

/** Calendar files fold long lines, and mark commas. */
function unfolded(text: string): string {
  return text.replaceAll('\r\n ', '').replaceAll(String.raw`\,`, ',')
}

export function given<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new Error('It is not there')
  return thing
}
