import { beforeAll, expect, test } from 'vitest'
import { lettersTo, newsTo } from '#app/mail/testing/letters.ts'
import { cents } from '#app/money/cents.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { makeEventCalendar } from '../calendar/calendar-file.server.ts'
import { cancelEvent } from '../end-event.server.ts'
import { findEventEditor } from '../event-editor.server.ts'
import { findEventPage, findEventPreview } from '../page/event-page.server.ts'
import { EventPage } from '../page/event-page.tsx'
import { tellGuest } from '../rsvp/tell-guest.server.ts'
import type { GuestNews } from '../rsvp/tell-guest.server.ts'
import { tellVolunteer } from '../shifts/tell-volunteer.server.ts'
import type { VolunteerNews } from '../shifts/tell-volunteer.server.ts'
import { orderNews, playerNews, sellAt, writeOfSale } from './testing/selling-night.server.tsx'
import { aDraft, aShownEvent } from '../testing/events.ts'
import type { AnEvent } from '../testing/events.ts'
import type { AnOuting } from '../tickets/testing/tickets.ts'
import { aNight, comeAndHelp, formsOf, draw, given } from './testing/told.server.tsx'

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

function holding(line: string, forms: Record<string, string>): string[] {
  return Object.keys(forms).filter((form) => forms[form]?.includes(line))
}

/** What those letters tell in which it stands. */
async function withLine(email: string, line: string): Promise<string[]> {
  const letters = await lettersTo(email)
  const news = await newsTo(email)
  return news.filter((_, place) => JSON.stringify(letters[place]).includes(line))
}
