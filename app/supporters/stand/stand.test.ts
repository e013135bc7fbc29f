import { sql } from 'kysely'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { findHomePage } from '#app/giving/home-page.server.ts'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { lettersTo, newsTo } from '#app/mail/testing/letters.ts'
import { aContext } from '#app/people/testing/someone.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { action } from '#app/routes/standing.$key.end.tsx'
import { checkBooks } from '#db/books.ts'
import { aCampaign, anOrganization, aTeam } from '#db/testing/builders.ts'
import { eraseSupporters } from './erase-supporters.server.ts'
import { findOwnStanding } from './own-page.server.ts'
import {
  confirmStanding,
  eraseSupporter,
  showStandingName,
  stopStanding,
} from './own-standing.server.ts'
import { answerStandForm, findStandPage } from './stand-page.server.ts'

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})
afterEach(() => shiftClock(0))

let numbers = 0

test('S11 asking counts nobody, opening the link neither; the press of its button counts once, however often', async () => {
  const before = await peopleNow()
  const email = await ask()
  expect(await newsTo(email)).toEqual(['ask'])
  const publicId = await idOf(email)
  const opened = await findOwnStanding(sealMark('standing', publicId))
  expect(opened.own).toMatchObject({ state: 'asked', email })
  expect(await peopleNow()).toBe(before)

  expect(await Promise.all(Array.from({ length: 10 }, () => confirmStanding(publicId)))).toEqual(
    Array.from({ length: 10 }, () => 'stands'),
  )
  expect(await peopleNow()).toBe(before + 1)
  expect(await newsTo(email)).toEqual(['ask', 'welcome'])
})

test('thirty who press at once, through two teams and none, are thirty in all and by team', async () => {
  const before = await peopleNow()
  const [one, other] = [await aTeam(), await aTeam()]
  const ids: string[] = []
  for (const team of [one, other, null])
    for (let person = 0; person < 10; person++)
      ids.push(await idOf(await ask({ team: team?.slug })))
  await Promise.all(ids.map((id) => confirmStanding(id)))
  expect(await peopleNow()).toBe(before + 30)
  expect(await standingOf(one.slug)).toBe(10)
  expect(await standingOf(other.slug)).toBe(10)
  expect(await checkBooks(pool)).toEqual([])
})

test('who looks at the number first and writes it back loses one of two, and the check finds it', async () => {
  const looked = await peopleNow()
  await Promise.all([stand(), stand()])
  const write = async (people: number) =>
    await sql`update standing_total set people = ${people} where team_id is null`.execute(db)
  await write(looked + 1)
  const broken = await checkBooks(pool)
  expect(broken.map(({ name }) => name)).toEqual(['I31 each who stands counts once'])
  await write(looked + 2)
  expect(await checkBooks(pool)).toEqual([])
})

test('a mail program that presses for its reader is answered without being sent on, and who presses by hand is (RFC 8058)', async () => {
  for (const [typed, status] of [
    [{ 'List-Unsubscribe': 'One-Click' }, 200],
    [{}, 303],
  ] as const) {
    const email = await stand()
    const key = sealMark('standing', await idOf(email))
    const request = new Request('http://localhost/', {
      method: 'POST',
      body: new URLSearchParams(typed),
    })
    const answer = await action({ request, params: { key }, context: aContext() })
    expect(answer.status).toBe(status)
    expect(answer.headers.has('location')).toBe(status === 303)
    expect((await rowOf(email)).left_at).not.toBeNull()
  }
})

test('S8 the answer is the same for who is new and who stands already; who stands is told so and counts once', async () => {
  const email = await stand()
  const before = await peopleNow()
  expect(await post({ email, firstName: 'Someone else', showsName: 'yes' })).toEqual(
    await post({ email: anEmail() }),
  )
  expect(await newsTo(email)).toEqual(['ask', 'welcome', 'again'])
  expect(await peopleNow()).toBe(before)
  expect(await rowOf(email)).toMatchObject({ first_name: 'Denise', shows_name: false })
})

test('the team that somebody first came through stays theirs; a team that nobody sees is none', async () => {
  const [first, later] = [await aTeam(), await aTeam()]
  const email = await ask({ team: first.slug })
  await post({ email }, later.slug)
  await confirmStanding(await idOf(email))
  expect(await standingOf(first.slug)).toBe(1)
  expect(await standingOf(later.slug)).toBe(0)

  const hidden = await aTeam({ status: 'hidden' })
  const other = await ask({ team: hidden.slug })
  expect(await rowOf(other)).toMatchObject({ team_id: null })
})

test('the numbers on the home page and on the team’s page move with each who stands', async () => {
  const team = await aTeam()
  const versions = await versionsOf('home', `teams/${team.slug}`)
  const publicId = await idOf(await ask({ team: team.slug }))
  await confirmStanding(publicId)
  const moved = await versionsOf('home', `teams/${team.slug}`)
  expect(moved.every((version, place) => version > (versions[place] ?? 0))).toBe(true)
  expect((await findPublicTeamPage(team.slug))?.page.standing?.people).toBe(1)
  const home = await findHomePage()
  expect(home.kind === 'ready' && home.page.standing).toBe(await peopleNow())

  await stopStanding(publicId)
  expect((await findPublicTeamPage(team.slug))?.page.standing?.people).toBe(0)
})

test('who leaves counts no more, gets no name shown, and may come back; who is erased leaves nothing', async () => {
  const email = await stand({ showsName: 'yes' })
  const publicId = await idOf(email)
  const before = await peopleNow()
  await stopStanding(publicId)
  expect(await peopleNow()).toBe(before - 1)
  expect((await findOwnStanding(sealMark('standing', publicId))).own?.state).toBe('left')

  await post({ email })
  expect(await peopleNow()).toBe(before - 1)
  await confirmStanding(publicId)
  expect(await peopleNow()).toBe(before)

  await eraseSupporter(publicId)
  expect(await peopleNow()).toBe(before - 1)
  expect(await newsTo(email)).toEqual([])
  expect((await findOwnStanding(sealMark('standing', publicId))).own).toBeNull()
})

test('S4 names are first name and initial, of those alone who ticked it, confirmed it and were not taken off', async () => {
  const team = await aTeam()
  const named = await stand({ showsName: 'yes', firstName: 'Rosa', lastName: 'Delgado' }, team.slug)
  await stand({ firstName: 'Silent' }, team.slug)
  await ask({ team: team.slug, fields: { firstName: 'Asked', showsName: 'yes' } })
  const page = async () => (await findStandPage(new URLSearchParams({ team: team.slug }))).page
  expect((await page()).names).toEqual(['Rosa D.'])
  expect(JSON.stringify(await page())).not.toMatch(/Delgado|@example/)

  await showStandingName(await idOf(named), 'hidden')
  expect((await page()).names).toEqual([])
  await showStandingName(await idOf(named), 'shown')
  await sql`update supporter set name_hidden_at = now() where email = ${named}`.execute(db)
  expect((await page()).names).toEqual([])
})

test('a name with a blocked word in it is not shown until staff show it, and nothing else is kept back', async () => {
  await db.updateTable('organization').set({ block_words: 'casino' }).execute()
  const team = await aTeam()
  const email = await stand({ showsName: 'yes', firstName: 'Casino', lastName: 'Bonus' }, team.slug)
  await stand({ showsName: 'yes', firstName: 'Rosa', lastName: 'Delgado' }, team.slug)
  await db.updateTable('organization').set({ block_words: '' }).execute()
  const names = async () =>
    (await findStandPage(new URLSearchParams({ team: team.slug }))).page.names
  expect(await names()).toEqual(['Rosa D.'])
  expect(await standingOf(team.slug)).toBe(2)
  await db
    .updateTable('supporter')
    .set({ name_hidden_at: null })
    .where('email', '=', email)
    .execute()
  await confirmStanding(await idOf(email))
  expect(await names()).toEqual(['Rosa D.', 'Casino B.'])
})

test('who left is not kept for ever by others who type their address; who comes back and confirms stays', async () => {
  const [left, back] = [await stand(), await stand()]
  for (const email of [left, back]) await stopStanding(await idOf(email))
  shiftClock(29 * 86_400_000)
  for (const email of [left, back]) await post({ email })
  shiftClock(31 * 86_400_000)
  await eraseSupporters()
  expect(await known(left, back)).toEqual([left, back])
  await confirmStanding(await idOf(back))
  shiftClock(36 * 86_400_000)
  await post({ email: left })
  shiftClock(38 * 86_400_000)
  await eraseSupporters()
  expect(await known(left, back)).toEqual([back])
})

test('who never pressed is forgotten after a week, who left after thirty days; who stands stays', async () => {
  const asked = await ask()
  const left = await stand()
  const stands = await stand()
  await stopStanding(await idOf(left))
  shiftClock(8 * 86_400_000)
  await eraseSupporters()
  expect(await known(asked, left, stands)).toEqual([left, stands])
  expect(await newsTo(asked)).toEqual([])
  shiftClock(31 * 86_400_000)
  await eraseSupporters()
  expect(await known(asked, left, stands)).toEqual([stands])
})

test('S18 a robot is thanked and nothing is done; S6 what else is posted is ignored', async () => {
  const [robot, person] = [anEmail(), anEmail()]
  expect(await post({ email: robot, website: 'x' })).toEqual(
    await post({ email: person, confirmed_at: 'now', team_id: '1' }),
  )
  expect(await known(robot)).toEqual([])
  expect(await rowOf(person)).toMatchObject({ confirmed_at: null, team_id: null })
})

test('X3 S18: a form with errors comes back with all that was typed, but for the number of a card', async () => {
  const typed = { firstName: '', lastName: '4242', email: 'x@', town: '4242 4242 4242 4242' }
  const answer = await post(typed)
  expect(answer).toMatchObject({
    kind: 'again',
    status: 400,
    answer: { values: { ...typed, town: '…' } },
  })
  if (answer.kind === 'again')
    expect(answer.answer.errors.map(({ field }) => field)).toEqual([
      'firstName',
      'lastName',
      'email',
      'town',
    ])
})

test('nobody is written to more than three times an hour', async () => {
  const email = anEmail()
  for (let sent = 0; sent < 3; sent++) await post({ email })
  expect(await post({ email })).toMatchObject({ kind: 'again', status: 429 })
  expect(await newsTo(email)).toHaveLength(3)
})

test('RFC 8058 the welcome says in its head where one press ends it; the first letter is no list’s', async () => {
  const [ask, welcome] = await lettersTo(await stand())
  expect(ask?.unsubscribe).toBeUndefined()
  expect(welcome?.unsubscribe).toMatch(/^\/standing\/[\w-]+\/end$/)
})

function anEmail(): string {
  return `stands-${++numbers}@example.org`
}

async function post(fields: Record<string, string>, team?: string) {
  const form = new FormData()
  const filled = { firstName: 'Denise', lastName: 'Kowalski', town: 'Milwaukee', ...fields }
  for (const [name, value] of Object.entries(filled)) form.set(name, value)
  return await answerStandForm({
    search: new URLSearchParams(team === undefined ? {} : { team }),
    form,
    clientAddress: `10.1.${Math.floor(numbers / 200)}.${numbers % 200}`,
  })
}

async function ask({
  team,
  fields = {},
}: { team?: string | undefined; fields?: Record<string, string> } = {}): Promise<string> {
  const email = anEmail()
  expect(await post({ email, ...fields }, team)).toMatchObject({ kind: 'thanked' })
  return email
}

async function stand(fields: Record<string, string> = {}, team?: string): Promise<string> {
  const email = await ask({ team, fields })
  await confirmStanding(await idOf(email))
  return email
}

async function rowOf(email: string) {
  return await db
    .selectFrom('supporter')
    .selectAll()
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
}

async function idOf(email: string): Promise<string> {
  return (await rowOf(email)).public_id
}

async function known(...emails: string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('supporter')
    .select('email')
    .where('email', 'in', emails)
    .orderBy('id')
    .execute()
  return rows.map(({ email }) => email)
}

async function peopleNow(): Promise<number> {
  return (await findStandPage(new URLSearchParams())).page.people
}

async function standingOf(slug: string): Promise<number | undefined> {
  return (await findPublicTeamPage(slug))?.page.standing?.people
}

async function versionsOf(...pages: string[]): Promise<number[]> {
  const rows = await db
    .selectFrom('page_version')
    .select(['page', 'version'])
    .where('page', 'in', pages)
    .execute()
  return pages.map((page) => rows.find((row) => row.page === page)?.version ?? 0)
}
