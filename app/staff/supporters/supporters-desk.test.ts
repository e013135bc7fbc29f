import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#app/people/person.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { db } from '#app/platform/database.server.ts'
import { holdMeeting } from '#app/supporters/meetings/change-meeting.server.ts'
import { walkIn } from '#app/supporters/meetings/check-in.server.ts'
import { comeToMeeting } from '#app/supporters/meetings/come.server.ts'
import { askToStand } from '#app/supporters/stand/ask-to-stand.server.ts'
import { confirmStanding, stopStanding } from '#app/supporters/stand/own-standing.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { eraseSupporterFor, nameSupporter } from './change-supporter.server.ts'
import { answerSupportersExport } from './export-supporters.server.ts'
import { findCheckInList } from './meetings/check-in-list.server.ts'
import { doorHref } from './meetings/meeting-hrefs.ts'
import { findStandDesk } from './stand-desk.server.ts'
import { supportersHref } from './supporter-done.ts'

let staff: Person
let numbers = 0

beforeAll(async () => {
  await anOrganization()
  staff = (await someStaff('moderator@example.org', 'moderator')).person
})

test('S23 the file holds who confirmed and who left, marked so, and nobody who was only asked; no cell is a formula', async () => {
  const team = await aTeam({ name: 'Third Thursday' })
  const stays = await stand({ firstName: 'Rosa', teamId: team.id })
  const left = await stand({ town: '=1+1' })
  await stopStanding(left.publicId)
  const asked = await ask({})
  const response = await answerSupportersExport(new FormData(), staff)
  const text = await response.text()
  const lines = text.replace('\uFEFF', '').trim().split('\r\n')
  expect(lines[0]).toBe(
    'email,first_name,last_name,town,language,team,status,confirmed_on,left_on,consent',
  )
  expect(lines.find((line) => line.startsWith(stays.email))).toMatch(
    /,Rosa,Lee,Milwaukee,en,Third Thursday,subscribed,\d{4}-\d\d-\d\d,,You agree$/,
  )
  expect(lines.find((line) => line.startsWith(left.email))).toMatch(/,'=1\+1,.*,unsubscribed,/)
  expect(text).not.toContain(asked.email)
  const [trail] = await db
    .selectFrom('audit_log')
    .select('detail')
    .where('action', '=', 'export-supporters')
    .execute()
  expect(trail?.detail).toEqual({ rows: 2, searched: false })
})

test('the list finds people by name, email, town or team, and counts by team and month', async () => {
  const team = await aTeam({ name: 'Quiet Quilters' })
  const someone = await stand({ firstName: 'Wilhelmina', teamId: team.id })
  for (const words of ['wilhel', someone.email, 'quiet quilt'])
    expect((await findStandDesk(words)).list.map(({ publicId }) => publicId)).toEqual([
      someone.publicId,
    ])
  expect((await findStandDesk('100%')).list).toEqual([])
  const { people, byTeam, byMonth } = await findStandDesk('')
  expect(byTeam).toContainEqual({ name: 'Quiet Quilters', slug: team.slug, people: 1 })
  expect(byTeam.reduce((sum, one) => sum + one.people, 0)).toBe(people)
  expect(byMonth.reduce((sum, one) => sum + one.people, 0)).toBe(people)
})

test('S36, S40 staff hide a name and erase a person; the trail keeps that, and not who', async () => {
  const someone = await stand({ firstName: 'Hortensia' })
  const deed = { publicId: someone.publicId, by: staff }
  expect(await nameSupporter({ ...deed, naming: 'hidden' })).toBe(true)
  expect((await findStandDesk('hortensia')).list[0]?.naming).toBe('hidden')
  expect(await eraseSupporterFor(deed)).toBe(true)
  expect(await eraseSupporterFor(deed)).toBe(false)
  expect((await findStandDesk('hortensia')).list).toEqual([])
  const trail = await db
    .selectFrom('audit_log')
    .select(['action', 'detail'])
    .where('subject_id', '=', someone.publicId)
    .orderBy('id')
    .execute()
  expect(trail.map(({ action }) => action)).toEqual(['hide-supporter', 'erase-supporter'])
  expect(JSON.stringify(trail)).not.toMatch(/Hortensia|example/)
})

test('at the door those are expected who said that they come, and not who waits or just came', async () => {
  const meeting = await holdMeeting(
    {
      title: 'Fall Update',
      host: 'Lakeside Refuge',
      day: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
      from: '19:00',
      to: '20:30',
      place: 'Chapel',
      onlineUrl: '',
      seats: 3,
      about: '',
    },
    'America/Chicago',
    staff,
  )
  for (const [name, partySize] of [
    ['Walter', 3],
    ['Wanda', 2],
  ] as const)
    await comeToMeeting(
      meeting,
      { name, email: `door-${++numbers}@example.org`, partySize },
      '10.4.0.2',
    )
  await walkIn(meeting, { name: 'Odile', partySize: 2 })
  expect(await findCheckInList(meeting, '')).toMatchObject({ came: 2, expected: 3 })
})

test('after a deed the list is of those again who were looked for', () => {
  expect(supportersHref('erased', 'rosa & co')).toBe('/staff/supporters?done=erased&q=rosa+%26+co')
  expect(supportersHref('nameHidden', '')).toBe('/staff/supporters?done=nameHidden')
  expect(doorHref('m1', 'wal', 'g1')).toBe('/staff/supporters/meetings/m1/check-in?q=wal#g1')
})

interface Wish {
  readonly firstName?: string
  readonly town?: string
  readonly teamId?: number
}

async function ask({ firstName = 'Ida', town = 'Milwaukee', teamId }: Wish) {
  const email = `desk-${++numbers}@example.org`
  await askToStand({
    firstName,
    lastName: 'Lee',
    email,
    town,
    showsName: true,
    teamId: teamId ?? null,
    consent: 'You agree',
    clientAddress: '10.4.0.1',
  })
  const { public_id: publicId } = await db
    .selectFrom('supporter')
    .select('public_id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return { email, publicId }
}

async function stand(wish: Wish) {
  const someone = await ask(wish)
  await confirmStanding(someone.publicId)
  return someone
}
