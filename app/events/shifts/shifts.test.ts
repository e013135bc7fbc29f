import { afterEach, beforeAll, expect, test } from 'vitest'
import { lettersTo, newsTo } from '#app/mail/testing/letters.ts'
import { aRequest, aSession } from '#app/people/testing/someone.ts'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { withoutLocks } from '#app/testing/without-locks.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { changeEvent } from '../change-event.server.ts'
import { cancelEvent } from '../end-event.server.ts'
import { hideEvent } from '../hide-event.server.ts'
import { findEventPage } from '../page/event-page.server.ts'
import { aDay, approve, aShift, aShownEvent, STREET } from '../testing/events.ts'
import type { AnEvent } from '../testing/events.ts'
import {
  answerShiftChange,
  answerShiftEntry,
  answerShiftRemoval,
  answerUsualShifts,
  answerVolunteer,
  answerVolunteerRemoval,
} from './answer-shift.server.ts'
import { answerClaimForm } from './claim-page.server.ts'
import { claimShift } from './claim-shift.server.ts'
import { remindVolunteers } from './remind-volunteers.server.ts'
import { findShiftsDesk, writeShifts } from './shifts-desk.server.ts'
import { answerGivingBack, findVolunteerPage } from './volunteer-page.server.ts'
import { addVolunteer } from './volunteers.server.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})
afterEach(() => shiftClock(0))

let numbers = 0

test('fifty who want the last place of a shift at once: one gets it, the others are told that it is full', async () => {
  const event = await aShownEvent()
  const shift = await aShift(event, { needed: 3 })
  await take(event, shift)
  await take(event, shift)
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => post(event, shift, anAddress())),
  )
  expect(answers.filter(({ kind }) => kind === 'thanked')).toHaveLength(1)
  expect(await takenOf(event)).toEqual([3])
  expect(await checkBooks(pool)).toEqual([])
})

test('without the lock two get the last place, and the check finds it', async () => {
  const event = await aShownEvent()
  const shift = await aShift(event)
  const add = async () =>
    addVolunteer({
      eventPublicId: event.publicId,
      shiftPublicId: shift,
      actor: event.actor,
      volunteer: { name: 'Ida', email: null, phone: '' },
    })
  await withoutLocks([add, add])
  expect(await takenOf(event)).toEqual([2])
  const broken = await checkBooks(pool)
  expect(broken.map(({ name }) => name)).toEqual(['I19 no shift has more hands than it needs'])
  await db
    .updateTable('shift_claim')
    .set({ ended_at: now() })
    .where('ended_at', 'is', null)
    .execute()
})

test('S8: who has the shift already is answered as who is new, and who has another at that time too; letters say so', async () => {
  const event = await aShownEvent()
  const first = await aShift(event, { needed: 5 })
  const beside = await aShift(event, { needed: 5, from: '10:00', to: '12:00' })
  const after = await aShift(event, { needed: 5, from: '11:00', to: '12:00' })
  const email = await take(event, first)
  const again = await post(event, first, email)
  const fresh = await post(event, first, anAddress())
  expect(again).toEqual(fresh)
  expect((await post(event, beside, email)).kind).toBe('thanked')
  expect((await post(event, after, email)).kind).toBe('thanked')
  expect(await newsTo(email)).toEqual(['claimed', 'again', 'overlap', 'claimed'])
  expect(await takenOf(event)).toEqual([2, 0, 1])
})

test('a full shift answers everyone alike, also who has it', async () => {
  const event = await aShownEvent()
  const shift = await aShift(event)
  const email = await take(event, shift)
  const answers = [await post(event, shift, email), await post(event, shift, anAddress())]
  for (const answer of answers)
    expect(answer).toMatchObject({ status: 409, answer: { errors: [{ field: 'name' }] } })
  expect(await newsTo(email)).toEqual(['claimed'])
})

test('by the link in the letter a shift is given back, once, and somebody else can take it', async () => {
  const event = await aShownEvent()
  const shift = await aShift(event)
  const email = await take(event, shift)
  const key = await keyOf(email)
  expect((await findVolunteerPage(key)).shift).toMatchObject({ standing: 'yours', role: 'Greeter' })
  const backs = await Promise.all([answerGivingBack(key), answerGivingBack(key)])
  expect(backs.toSorted()).toEqual([`/shifts/${key}?done=given-back`, `/shifts/${key}?done=gone`])
  expect((await findVolunteerPage(key)).shift?.standing).toBe('given-back')
  expect(await newsTo(email)).toEqual(['claimed', 'given-back'])
  await take(event, shift)
  await take(event, await aShift(event), email)
  expect(await newsTo(email)).toEqual(['claimed', 'given-back', 'claimed'])
})

test('a link that was altered, or of another kind, opens and gives back nothing', async () => {
  const event = await aShownEvent()
  const email = await take(event, await aShift(event))
  const good = await keyOf(email)
  for (const key of ['', 'none', 'łąka', `x${good}`, sealMark('rsvp', await claimOf(email))]) {
    expect((await findVolunteerPage(key)).shift).toBe(null)
    expect(await answerGivingBack(key)).toBe(`/shifts/${encodeURIComponent(key)}?done=gone`)
  }
  await hideEvent({ eventPublicId: event.publicId, actor: event.moderator, reason: 'Why' })
  expect((await findVolunteerPage(good)).shift).toBe(null)
})

test('nobody takes a shift that is over, taken away, unread, of another event, or of one that is called off', async () => {
  const event = await aShownEvent()
  const other = await aShownEvent({ title: 'A sale of others' })
  const shift = await aShift(event)
  expect((await post(other, shift, anAddress())).kind).toBe('not-found')
  await db.updateTable('shift').set({ read_at: null }).where('public_id', '=', shift).execute()
  expect((await claim(shift, anAddress())).kind).toBe('not-open')
  await db.updateTable('shift').set({ read_at: now() }).where('public_id', '=', shift).execute()
  shiftClock(12 * 86_400_000)
  expect((await claim(shift, anAddress())).kind).toBe('not-open')
  shiftClock(0)
  const gone = await aShift(event)
  await answerShiftRemoval(await captainOf(event), event.slug, gone)
  expect((await claim(gone, anAddress())).kind).toBe('not-open')
  await cancelEvent({ eventPublicId: event.publicId, actor: event.actor, reason: 'Rain' })
  expect((await claim(shift, anAddress())).kind).toBe('not-open')
  expect((await claim('none', anAddress())).kind).toBe('not-open')
})

test('who is too young is asked once more, a phone may be left out, and what was typed stays', async () => {
  const event = await aShownEvent()
  const shift = await aShift(event, { minimumAge: 16 })
  expect(await post(event, shift, anAddress(), { phone: 'call me' })).toMatchObject({
    status: 400,
    answer: {
      values: { name: 'Ida', phone: 'call me' },
      errors: [{ field: 'phone' }, { field: 'oldEnough' }],
    },
  })
  expect(await post(event, shift, anAddress(), { oldEnough: 'yes' })).toMatchObject({
    kind: 'thanked',
  })
  expect(await post(event, shift, anAddress(), { website: 'robot' })).toMatchObject({
    kind: 'thanked',
  })
  expect(await takenOf(event)).toEqual([1])
})

test('everyone reads how many have taken a shift and nobody who; the page has a new version each time', async () => {
  const event = await aShownEvent()
  const before = await versionOf(event)
  const shift = await aShift(event, { needed: 2, note: 'Bring gloves' })
  const drawn = await versionOf(event)
  expect(drawn).toBeGreaterThan(before)
  await take(event, shift)
  const taken = await versionOf(event)
  expect(taken).toBeGreaterThan(drawn)
  const page = await findEventPage(event.team.slug, event.slug)
  expect(page?.page.shifts).toMatchObject([{ role: 'Greeter', taken: 1, needed: 2 }])
  expect(JSON.stringify(page)).not.toMatch(/Ida|helper-\d|Bring gloves/)
  const { rows } = await pool.query<{ turns: Date[] }>(
    'select turns from page_version where page = $1',
    [`events/${event.team.slug}/${event.slug}`],
  )
  const { ends_at: end } = await db
    .selectFrom('shift')
    .select('ends_at')
    .where('public_id', '=', shift)
    .executeTakeFirstOrThrow()
  expect(rows[0]?.turns.map(Number)).toContain(end.getTime())
})

test('the captain changes a shift: who has it keeps it and is told; it never needs fewer than have it', async () => {
  const event = await aShownEvent()
  const shift = await aShift(event, { needed: 2 })
  const [one, two] = [await take(event, shift), await take(event, shift)]
  const captain = await captainOf(event)
  const place = { slug: event.slug, shift }
  const typed = { role: 'greeter', ...aDay(), from: '09:00', to: '11:00', needed: '2' }
  expect(await answerShiftChange(captain, place, aForm({ ...typed, needed: '1' }))).toMatchObject({
    status: 409,
    answer: { errors: [{ field: 'needed' }] },
  })
  expect(await answerShiftChange(captain, place, aForm({ ...typed, needed: '3' }))).toMatchObject({
    kind: 'on',
  })
  expect(await newsTo(one)).toEqual(['claimed'])
  expect(await answerShiftChange(captain, place, aForm({ ...typed, from: '10:00' }))).toMatchObject(
    { kind: 'on' },
  )
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
    const answer = await answerShiftEntry(captain, event.slug, aForm({ ...good, ...typed }))
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
  expect(await answerVolunteer(captain, place, aForm({ email }))).toMatchObject({ kind: 'on' })
  expect(await answerVolunteer(captain, place, aForm({ email }))).toMatchObject({
    status: 409,
    answer: { errors: [{ field: 'email' }] },
  })
  expect(await answerVolunteer(captain, place, aForm({ name: 'Walter', email: '' }))).toMatchObject(
    {
      kind: 'on',
    },
  )
  expect(await answerVolunteer(captain, place, aForm({ email: '' }))).toMatchObject({
    status: 409,
    answer: { errors: [{ field: 'name' }] },
  })
  await answerVolunteerRemoval(captain, place, await claimOf(email))
  expect(await newsTo(email)).toEqual(['added', 'taken-off'])
  expect(await takenOf(event)).toEqual([1])
})

test('who does what is the captain’s alone, and no cell of its spreadsheet is a formula (S23)', async () => {
  const event = await aShownEvent()
  const shift = await aShift(event, { needed: 2 })
  await post(event, shift, anAddress(), { name: '=HYPERLINK("https://evil.example")' })
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
  const email = await take(event, shift)
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

test('an event that is called off tells everyone who has a shift, and why', async () => {
  const event = await aShownEvent()
  const shift = await aShift(event, { needed: 2 })
  const [one, two] = [await take(event, shift), await take(event, shift)]
  await answerGivingBack(await keyOf(two))
  await cancelEvent({ eventPublicId: event.publicId, actor: event.actor, reason: 'The roof leaks' })
  expect((await newsTo(one)).at(-1)).toBe('cancelled')
  expect((await newsTo(two)).at(-1)).toBe('given-back')
  expect(JSON.stringify(await lettersTo(one))).toContain('The roof leaks')
})

test('the day before, from ten by the clock of its place, each who has a shift is reminded once', async () => {
  const event = await aShownEvent()
  const shift = await aShift(event, { needed: 2 })
  const [coming, back] = [await take(event, shift), await take(event, shift)]
  await answerGivingBack(await keyOf(back))
  const { starts_at: start } = await db
    .selectFrom('shift')
    .select('starts_at')
    .where('public_id', '=', shift)
    .executeTakeFirstOrThrow()
  const at = (hours: number) => shiftClock(start.getTime() + hours * 3_600_000 - Date.now())
  // It begins at nine in the morning; ten the day before is twenty-three hours earlier.
  at(-23.1)
  await remindVolunteers()
  expect(await newsTo(coming)).toEqual(['claimed'])
  at(-22.9)
  await Promise.all([remindVolunteers(), remindVolunteers(), remindVolunteers()])
  at(-2)
  await remindVolunteers()
  expect(await newsTo(coming)).toEqual(['claimed', 'reminder'])
  expect(await newsTo(back)).toEqual(['claimed', 'given-back'])
})

test('S34: by their link a volunteer reads the street at its time; no letter holds it', async () => {
  const event = await aShownEvent({ words: { street_shown: 'after_rsvp' } })
  const email = await take(event, await aShift(event))
  expect((await findVolunteerPage(await keyOf(email))).shift?.street).toBe(STREET)
  await answerGivingBack(await keyOf(email))
  expect((await findVolunteerPage(await keyOf(email))).shift?.street).toBe(null)
  const kept = await aShownEvent({ words: { street_shown: 'day_of' } })
  const early = await take(kept, await aShift(kept))
  expect((await findVolunteerPage(await keyOf(early))).shift?.street).toBe(null)
  for (const to of [email, early]) expect(JSON.stringify(await lettersTo(to))).not.toContain(STREET)
})

/** Somebody takes it. @returns their address. */
async function take(event: AnEvent, shift: string, email = anAddress()): Promise<string> {
  expect((await post(event, shift, email)).kind).toBe('thanked')
  return email
}

function post(
  { team, slug }: AnEvent,
  shift: string,
  email: string,
  typed: Readonly<Record<string, string>> = {},
) {
  const form = aForm({ email, ...typed })
  return answerClaimForm({ teamSlug: team.slug, slug, shift }, form, `198.51.100.${++numbers}`)
}

function claim(shiftPublicId: string, email: string) {
  const volunteer = { name: 'Ida', email, phone: '' }
  return claimShift({ shiftPublicId, volunteer, clientAddress: `198.51.100.${++numbers}` })
}

function anAddress(): string {
  return `helper-${++numbers}@example.org`
}

async function captainOf({ captain, team }: AnEvent) {
  return await requireCaptainOf(aRequest('/', [await aSession(captain, 'captain')]), team.slug)
}

function aForm(typed: Readonly<Record<string, string>>): FormData {
  return formOf({ name: 'Ida', ...typed })
}

async function takenOf({ team, slug, captain }: AnEvent): Promise<number[]> {
  const desk = await findShiftsDesk(
    await requireCaptainOf(aRequest('/', [await aSession(captain, 'captain')]), team.slug),
    slug,
  )
  return desk.shifts.map(({ taken }) => taken)
}

async function shownRoles(event: AnEvent) {
  const page = await findEventPage(event.team.slug, event.slug)
  return page?.page.shifts.map(({ role }) => role)
}

async function versionOf(event: AnEvent): Promise<number> {
  const { version } = await db
    .selectFrom('page_version')
    .select('version')
    .where('page', '=', `events/${event.team.slug}/${event.slug}`)
    .executeTakeFirstOrThrow()
  return version
}

async function claimOf(email: string): Promise<string> {
  const { public_id: id } = await db
    .selectFrom('shift_claim')
    .select('public_id')
    .where('email', '=', email)
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  return id
}

async function keyOf(email: string): Promise<string> {
  return sealMark('shift', await claimOf(email))
}
