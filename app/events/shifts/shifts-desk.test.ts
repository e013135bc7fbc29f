import { afterEach, beforeAll, expect, test } from 'vitest'
import { newsTo } from '#app/mail/testing/letters.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { changeEvent } from '../change-event.server.ts'
import { findEventPage } from '../page/event-page.server.ts'
import { aDay, approve, aShift, aShownEvent, captainOf } from '../testing/events.ts'
import type { AnEvent } from '../testing/events.ts'
import {
  answerShiftChange,
  answerShiftEntry,
  answerShiftRemoval,
  answerUsualShifts,
  answerVolunteer,
  answerVolunteerRemoval,
} from './answer-shift.server.ts'
import { findShiftsDesk, writeShifts } from './shifts-desk.server.ts'
import { findVolunteerPage } from './volunteer-page.server.ts'
import {
  takeShift,
  askForShift,
  anAddress,
  volunteerForm,
  takenOf,
  claimOf,
  keyOf,
} from './testing/claims.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

afterEach(() => shiftClock(0))

test('the captain changes a shift: who has it keeps it and is told; it never needs fewer than have it', async () => {
  const event = await aShownEvent()
  const shift = await aShift(event, { needed: 2 })
  const [one, two] = [await takeShift(event, shift), await takeShift(event, shift)]
  const captain = await captainOf(event)
  const place = { slug: event.slug, shift }
  const typed = { role: 'greeter', ...aDay(), from: '09:00', to: '11:00', needed: '2' }
  expect(
    await answerShiftChange(captain, place, volunteerForm({ ...typed, needed: '1' })),
  ).toMatchObject({
    status: 409,
    answer: { errors: [{ field: 'needed' }] },
  })
  expect(
    await answerShiftChange(captain, place, volunteerForm({ ...typed, needed: '3' })),
  ).toMatchObject({
    kind: 'on',
  })
  expect(await newsTo(one)).toEqual(['claimed'])
  expect(
    await answerShiftChange(captain, place, volunteerForm({ ...typed, from: '10:00' })),
  ).toMatchObject({ kind: 'on' })
  expect(await newsTo(one)).toEqual(['claimed', 'changed'])
  expect(await newsTo(two)).toEqual(['claimed', 'changed'])
  expect(await answerShiftRemoval(captain, event.slug, shift)).toContain('done=removed')
  expect((await newsTo(two)).at(-1)).toBe('dropped')
  expect((await findVolunteerPage(await keyOf(two))).shift?.standing).toBe('dropped')
})

test('what is wrong with a shift is said beside it', async () => {
  const event = await aShownEvent()
  const captain = await captainOf(event)
  const good = { role: 'greeter', ...aDay(), from: '09:00', to: '11:00', needed: '2' }
  for (const [typed, field] of [
    [{ role: '' }, 'role'],
    [{ role: 'own' }, 'ownRole'],
    [{ day: '2027-02-30' }, 'day'],
    [{ from: '' }, 'from'],
    [{ to: '08:00' }, 'to'],
    [{ day: '2027-03-14', from: '02:15', to: '03:15' }, 'to'],
    [{ needed: '0' }, 'needed'],
    [{ needed: '201' }, 'needed'],
    [{ minimumAge: 'ten' }, 'minimumAge'],
    [{ note: 'x'.repeat(501) }, 'note'],
  ] as const) {
    const answer = await answerShiftEntry(captain, event.slug, volunteerForm({ ...good, ...typed }))
    expect(answer, field).toMatchObject({ kind: 'again', answer: { errors: [{ field }] } })
  }
  expect(await takenOf(event)).toEqual([])
})

test('words of a captain’s own are shown once staff have read them, ready ones at once (S36)', async () => {
  await anOrganization({ edits_wait: true })
  const event = await aShownEvent()
  await aShift(event, { role: { ready: null, own: 'Sing to the buyers' } })
  await aShift(event, { from: '12:00', to: '13:00' })
  expect(await shownRoles(event)).toEqual(['Greeter'])
  shiftClock(1_000)
  await approve(event)
  expect(await shownRoles(event)).toEqual(['Sing to the buyers', 'Greeter'])
  await aShift(event, { role: { ready: null, own: 'Hum' }, from: '13:00', to: '14:00' })
  expect(await shownRoles(event)).toEqual(['Sing to the buyers', 'Greeter'])
  await anOrganization({ edits_wait: false })
  await aShift(event, { role: { ready: null, own: 'Whistle' }, from: '13:00', to: '14:00' })
  await aShift(event, { role: { ready: null, own: 'Sell raffle tickets' } })
  expect(await shownRoles(event)).toEqual(['Sing to the buyers', 'Greeter', 'Whistle'])
})

test('an event begins with the usual jobs of its kind on each of its days, once', async () => {
  const event = await aShownEvent({ days: [aDay(10), aDay(11)] })
  const captain = await captainOf(event)
  await answerUsualShifts(captain, event.slug)
  await answerUsualShifts(captain, event.slug)
  const { shifts } = await findShiftsDesk(captain, event.slug)
  expect(shifts).toHaveLength(16)
  expect(shifts.find(({ values }) => values.role === 'cashiers')).toMatchObject({ needed: 2 })
  expect(inLanguage('es', () => shifts.length)).toBe(16)
})

test('the captain adds somebody by word of mouth and takes somebody off; both are told, as far as they have an address', async () => {
  const event = await aShownEvent()
  const shift = await aShift(event, { needed: 2 })
  const captain = await captainOf(event)
  const place = { slug: event.slug, shift }
  const email = anAddress()
  expect(await answerVolunteer(captain, place, volunteerForm({ email }))).toMatchObject({
    kind: 'on',
  })
  expect(await answerVolunteer(captain, place, volunteerForm({ email }))).toMatchObject({
    status: 409,
    answer: { errors: [{ field: 'email' }] },
  })
  expect(
    await answerVolunteer(captain, place, volunteerForm({ name: 'Walter', email: '' })),
  ).toMatchObject({
    kind: 'on',
  })
  expect(await answerVolunteer(captain, place, volunteerForm({ email: '' }))).toMatchObject({
    status: 409,
    answer: { errors: [{ field: 'name' }] },
  })
  expect(await answerVolunteer(captain, place, volunteerForm({ name: '' }))).toMatchObject({
    status: 400,
    answer: { errors: [{ field: 'name', message: 'Type their name' }] },
  })
  await answerVolunteerRemoval(captain, place, await claimOf(email))
  expect(await newsTo(email)).toEqual(['added', 'taken-off'])
  expect(await takenOf(event)).toEqual([1])
})

test('who does what is the captain’s alone, and no cell of its spreadsheet is a formula (S23)', async () => {
  const event = await aShownEvent()
  const shift = await aShift(event, { needed: 2 })
  await askForShift(event, shift, anAddress(), { name: '=HYPERLINK("https://evil.example")' })
  const captain = await captainOf(event)
  const csv = writeShifts(await findShiftsDesk(captain, event.slug))
  expect(csv).toContain(`'=HYPERLINK`)
  const other = await aShownEvent({ title: 'A sale of others' })
  const theirs = await aShift(other)
  await expect(findShiftsDesk(captain, other.slug)).rejects.toMatchObject({ status: 404 })
  await expect(answerShiftRemoval(captain, event.slug, theirs)).rejects.toMatchObject({
    status: 404,
  })
})

test('days of an event that are moved keep what was taken, and the desk says which shifts are astray', async () => {
  const event = await aShownEvent()
  const shift = await aShift(event)
  const email = await takeShift(event, shift)
  await changeEvent({
    eventPublicId: event.publicId,
    personId: event.captain.id,
    words: {},
    days: [aDay(20)],
  })
  await approve(event)
  const { shifts } = await findShiftsDesk(await captainOf(event), event.slug)
  expect(shifts).toMatchObject([{ isAstray: true, taken: 1 }])
  expect((await findVolunteerPage(await keyOf(email))).shift?.standing).toBe('yours')
})

async function shownRoles(event: AnEvent) {
  const page = await findEventPage(event.team.slug, event.slug)
  return page?.page.shifts.map(({ role }) => role)
}
