import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { lettersTo, newsTo } from '#app/mail/testing/letters.ts'
import { cents } from '#app/money/cents.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import type { PaperKind } from '#app/teams/sharing/draw-shared.server.ts'
import { pictureOf } from '#app/teams/sharing/team-picture.server.tsx'
import { findPrintBrand } from '#app/teams/sharing/print-brand.server.tsx'
import { TeamPage } from '#app/teams/team-page.tsx'
import { readPaper } from '#app/ui/print/testing/read-print.ts'
import { wordsOf } from '#app/ui/print/testing/words-of.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { makeCalendar, makeEventCalendar } from '../calendar/calendar-file.server.ts'
import { findCalendarPage } from '../calendar/calendar-page.server.ts'
import { CalendarPage } from '../calendar/calendar-page.tsx'
import { cancelEvent } from '../end-event.server.ts'
import { findEventEditor } from '../event-editor.server.ts'
import { findEventPage, findEventPreview } from '../page/event-page.server.ts'
import { EventPage } from '../page/event-page.tsx'
import { findRelayPage } from '../relay/relay-page.server.ts'
import { RelayPage } from '../relay/relay-page.tsx'
import { findGuestPage } from '../rsvp/guest-page.server.ts'
import { GuestPage } from '../rsvp/guest-page.tsx'
import { findRsvpPage } from '../rsvp/rsvp-page.server.ts'
import { RsvpPage } from '../rsvp/rsvp-page.tsx'
import { signUp } from '../rsvp/sign-up.server.ts'
import { tellGuest } from '../rsvp/tell-guest.server.ts'
import type { GuestNews } from '../rsvp/tell-guest.server.ts'
import { drawEventPicture } from '../sharing/draw-event-picture.server.ts'
import { findEventSharing } from '../sharing/event-sharing-desk.server.ts'
import { makeEventFile } from '../sharing/make-event-file.server.ts'
import { findSharedEvent } from '../sharing/shared-event.server.ts'
import type { SharedEvent } from '../sharing/shared-event.server.ts'
import { findClaimPage } from '../shifts/claim-page.server.ts'
import { ClaimPage } from '../shifts/claim-page.tsx'
import { claimShift } from '../shifts/claim-shift.server.ts'
import { tellVolunteer } from '../shifts/tell-volunteer.server.ts'
import type { VolunteerNews } from '../shifts/tell-volunteer.server.ts'
import { findVolunteerPage } from '../shifts/volunteer-page.server.ts'
import { VolunteerPage } from '../shifts/volunteer-page.tsx'
import { findPhoneFlyer } from './phone-flyer/phone-flyer.server.ts'
import { PhoneFlyer } from './phone-flyer/phone-flyer.tsx'
import {
  formsOfSale,
  orderNews,
  playerNews,
  sellAt,
  writeOfSale,
} from './testing/selling-night.server.tsx'
import { aDay, aDraft, aShift, aShownEvent, captainOf } from '../testing/events.ts'
import type { AnEvent } from '../testing/events.ts'
import type { AnOuting } from '../tickets/testing/tickets.ts'

// Wis. Stat. 202.15: a business that gives a part says how much of what, in each form in which the night goes out.

const LINE = 'Copper Pot Diner gives 20% of your bill, before tax, to Lakeside Refuge.'
const LINE_ES = 'Copper Pot Diner da el 20% de tu cuenta, antes de impuestos, a Lakeside Refuge.'

/** Letters that ask somebody to come; the others promise nothing any more. */
const guestNews = {
  asks: ['going', 'waiting', 'moved-up', 'changed', 'again', 'reminder', 'soon', 'today'],
  ends: ['left', 'cancelled'],
} as const satisfies Record<string, readonly GuestNews[]>

const volunteerNews = {
  asks: ['claimed', 'added', 'again', 'overlap', 'changed', 'reminder'],
  ends: ['given-back', 'taken-off', 'dropped', 'cancelled'],
} as const satisfies Record<string, readonly VolunteerNews[]>

let night: AnEvent
/** Another, whose places are sold. */
let selling: AnOuting

beforeAll(async () => {
  await anOrganization({ name: 'Lakeside Refuge', time_zone: 'America/Chicago' })
  night = await aNight()
  selling = await sellAt(await aNight())
})

test('every page, file and picture of a dining night says what the restaurant gives', async () => {
  const forms = await formsOf(night, selling)
  expect(holding(LINE, forms)).toEqual(Object.keys(forms))
})

test('who reads Spanish is told so in Spanish', async () => {
  const forms = await inLanguage('es', async () => await formsOf(night, selling))
  expect(holding(LINE_ES, forms)).toEqual(Object.keys(forms))
})

test('every letter that asks somebody to come says it, in the language of who reads it', async () => {
  for (const [language, line] of [
    ['en', LINE],
    ['es', LINE_ES],
  ] as const) {
    const { guest, volunteer } = await inLanguage(language, async () => await comeAndHelp(night))
    await inTransaction(async (trx) => {
      for (const news of [...guestNews.asks, ...guestNews.ends])
        await tellGuest(trx, guest.id, news)
      for (const news of [...volunteerNews.asks, ...volunteerNews.ends])
        await tellVolunteer(trx, volunteer.id, news)
    })
    // The first letter of each was written when they signed up.
    expect(await withLine(guest.email, line)).toEqual(['going', ...guestNews.asks])
    expect(await withLine(volunteer.email, line)).toEqual(['claimed', ...volunteerNews.asks])
    const [buyer, player] = [`buyer-${language}@example.org`, `player-${language}@example.org`]
    await inLanguage(language, async () => await writeOfSale(selling, buyer, player))
    expect(await withLine(buyer, line)).toEqual(orderNews)
    expect(await withLine(player, line)).toEqual(['named', ...playerNews.asks])
  }
})

test('one sum is told of as one sum, a share of the food as that', async () => {
  const flat = await aNight({ gives: { kind: 'flat', amount: cents(20_000) } })
  const found = await findEventPage(flat.team.slug, flat.slug)
  expect(found?.page.deal?.line).toBe(
    'Copper Pot Diner gives $200 of this night’s sales to Lakeside Refuge.',
  )
  const third = { kind: 'share', share: { over: 1, under: 3 }, of: 'food' } as const
  const food = await aNight({ gives: third })
  expect((await findEventPage(food.team.slug, food.slug))?.description).toContain(
    'Copper Pot Diner gives 33⅓% of the food you order to Lakeside Refuge.',
  )
})

test('no event without a deal says anything of the kind', async () => {
  const other = await aShownEvent({ kind: 'gathering', words: { place: 'Copper Pot Diner' } })
  const sold = await sellAt(
    await aShownEvent({ kind: 'gathering', words: { place: 'Copper Pot Diner' } }),
  )
  const forms = await formsOf(other, sold)
  for (const shared of ['calendar list', 'calendar month', 'feed']) delete forms[shared]
  expect(holding('Copper Pot Diner gives', forms)).toEqual([])
})

test('a night that was called off promises nothing any more', async () => {
  const off = await aNight()
  await cancelEvent({ eventPublicId: off.publicId, reason: 'No cook', actor: off.actor })
  const page = await findEventPage(off.team.slug, off.slug)
  expect(page?.page.standing).toBe('cancelled')
  expect(JSON.stringify([page, await makeEventCalendar(off.team.slug, off.slug)])).not.toContain(
    'gives 20%',
  )
})

test('its captain reads it in the preview already', async () => {
  const draft = await aDraft({ kind: 'dining_night' })
  const editor = given(await findEventEditor(draft.team.id, draft.slug))
  const preview = await findEventPreview(draft.id, editor.versionId)
  expect(draw(<EventPage {...preview} />)).toContain('The garage gives 20% of your bill')
})

/**
 * Whoever adds a form in which events go out finds it missing here: add it to `formsOf` and to this list, or say why it needs
 * no line.
 */
const routes = [
  'events._index.tsx',
  'events[.]ics.ts',
  'teams_.$slug.events.$event._index.tsx',
  'teams_.$slug.events.$event.event[.]ics.ts',
  // A program, and no words.
  'teams_.$slug.events.$event.flyer-worker[.]js.ts',
  'teams_.$slug.events.$event.flyer.tsx',
  'teams_.$slug.events.$event.flyer[.]pdf.ts',
  'teams_.$slug.events.$event.flyer[.]png.ts',
  'teams_.$slug.events.$event.message.tsx',
  // Of yard sales alone.
  'teams_.$slug.events.$event.offer.tsx',
  'teams_.$slug.events.$event.og-square[.]png.ts',
  'teams_.$slug.events.$event.og-tall[.]png.ts',
  'teams_.$slug.events.$event.og[.]png.ts',
  'teams_.$slug.events.$event.poster[.]pdf.ts',
  'teams_.$slug.events.$event.poster[.]png.ts',
  // A code and no words.
  'teams_.$slug.events.$event.qr[.]png.ts',
  'teams_.$slug.events.$event.qr[.]svg.ts',
  'teams_.$slug.events.$event.rsvp.tsx',
  'teams_.$slug.events.$event.shifts.$shift.tsx',
  'teams_.$slug.events.$event.sponsors.tsx',
  'teams_.$slug.events.$event.tickets.tsx',
]

/** Who tells the name of an event as everyone sees it, and needs no line. */
const withoutLine = [
  // After the night, for its captains.
  'events/close-out/close-out-paper.server.ts',
  // For its captains and staff, as they go through the night and its money.
  'events/dining-night/figure/night.server.ts',
  // To its captains.
  'events/dining-night/guests/tell-of-missing-answers.server.ts',
  'events/dining-night/night/night-facts.server.ts',
  // On the desk of its captains.
  'events/event-editor.server.ts',
  // To one person, of what they wrote to it.
  'events/held-of-guests.server.ts',
  // To its captains.
  'events/relay/write-to-captains.server.ts',
  // Of sponsors and what they owe, for their captains and themselves: a sign asks nobody to come.
  'events/sponsors/sponsor-rows.server.ts',
  // Of one that was called off: what becomes of the money.
  'events/tickets/called-off/choose.server.ts',
  'events/tickets/called-off/settle-box.server.ts',
  'events/tickets/called-off/settle-next.server.ts',
  'events/tickets/called-off/settlement.server.ts',
  // For its helpers, as they check people in.
  'events/tickets/day/link.server.ts',
]

test('a form of events that is new is known here', async () => {
  expect(
    await filesIn('app/routes', (path) => /^(events|teams_\.\$slug\.events)/.test(path)),
  ).toEqual(routes)
})

test('whoever reads the name of an event for all to see reads what its restaurant gives', async () => {
  const readers = []
  // What a team's news is called is no event's name.
  const isMeant = (path: string) =>
    path.endsWith('.server.ts') && !/^(staff|events\/yard-sale|teams\/news)\//.test(path)
  for (const path of await filesIn('app', isMeant)) {
    const text = await readFile(join('app', path), 'utf8')
    const isTold = text.includes('approved_version_id') && /\bv\.title|shownColumns\b/.test(text)
    if (isTold && !/promisedIn\(|shownColumns/.test(text)) readers.push(path)
  }
  expect(readers).toEqual(withoutLine)
})

async function filesIn(folder: string, isMeant: (path: string) => boolean): Promise<string[]> {
  const paths = await readdir(folder, { recursive: true })
  return paths.filter(isMeant).toSorted()
}

async function aNight(deal: NonNullable<Parameters<typeof aShownEvent>[0]>['deal'] = {}) {
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
async function comeAndHelp(event: AnEvent) {
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
async function formsOf(event: AnEvent, sold: AnOuting): Promise<Record<string, string>> {
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

function holding(line: string, forms: Record<string, string>): string[] {
  return Object.keys(forms).filter((form) => forms[form]?.includes(line))
}

function draw(element: ReactElement): string {
  return renderToStaticMarkup(element)
}

/** Calendar files fold long lines, and mark commas. */
function unfolded(text: string): string {
  return text.replaceAll('\r\n ', '').replaceAll(String.raw`\,`, ',')
}

/** What those letters tell in which it stands. */
async function withLine(email: string, line: string): Promise<string[]> {
  const letters = await lettersTo(email)
  const news = await newsTo(email)
  return news.filter((_, place) => JSON.stringify(letters[place]).includes(line))
}

function given<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new Error('It is not there')
  return thing
}
