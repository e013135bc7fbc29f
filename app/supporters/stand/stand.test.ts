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
import { findOwnStanding } from './own-page.server.ts'
import { confirmStanding, stopStanding } from './own-standing.server.ts'
import {
  anEmail,
  postStanding,
  ask,
  stand,
  supporterOf,
  supporterIdOf,
  knownOf,
  peopleNow,
  standingOf,
} from './testing/stand.ts'

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})

afterEach(() => shiftClock(0))

test('S11 asking counts nobody, opening the link neither; the press of its button counts once, however often', async () => {
  const before = await peopleNow()
  const email = await ask()
  expect(await newsTo(email)).toEqual(['ask'])
  const publicId = await supporterIdOf(email)
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
      ids.push(await supporterIdOf(await ask({ team: team?.slug })))
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
    const key = sealMark('standing', await supporterIdOf(email))
    const request = new Request('http://localhost/', {
      method: 'POST',
      body: new URLSearchParams(typed),
    })
    const answer = await action({ request, params: { key }, context: aContext() })
    expect(answer.status).toBe(status)
    expect(answer.headers.has('location')).toBe(status === 303)
    expect((await supporterOf(email)).left_at).not.toBeNull()
  }
})

test('S8 the answer is the same for who is new and who stands already; who stands is told so and counts once', async () => {
  const email = await stand()
  const before = await peopleNow()
  expect(await postStanding({ email, firstName: 'Someone else', showsName: 'yes' })).toEqual(
    await postStanding({ email: anEmail() }),
  )
  expect(await newsTo(email)).toEqual(['ask', 'welcome', 'again'])
  expect(await peopleNow()).toBe(before)
  expect(await supporterOf(email)).toMatchObject({ first_name: 'Denise', shows_name: false })
})

test('the team that somebody first came through stays theirs; a team that nobody sees is none', async () => {
  const [first, later] = [await aTeam(), await aTeam()]
  const email = await ask({ team: first.slug })
  await postStanding({ email }, later.slug)
  await confirmStanding(await supporterIdOf(email))
  expect(await standingOf(first.slug)).toBe(1)
  expect(await standingOf(later.slug)).toBe(0)

  const hidden = await aTeam({ status: 'hidden' })
  const other = await ask({ team: hidden.slug })
  expect(await supporterOf(other)).toMatchObject({ team_id: null })
})

test('the numbers on the home page and on the team’s page move with each who stands', async () => {
  const team = await aTeam()
  const versions = await versionsOf('home', `teams/${team.slug}`)
  const publicId = await supporterIdOf(await ask({ team: team.slug }))
  await confirmStanding(publicId)
  const moved = await versionsOf('home', `teams/${team.slug}`)
  expect(moved.every((version, place) => version > (versions[place] ?? 0))).toBe(true)
  expect((await findPublicTeamPage(team.slug))?.page.standing?.people).toBe(1)
  const home = await findHomePage()
  expect(home.kind === 'ready' && home.page.standing).toBe(await peopleNow())

  await stopStanding(publicId)
  expect((await findPublicTeamPage(team.slug))?.page.standing?.people).toBe(0)
})

test('S18 a robot is thanked and nothing is done; S6 what else is posted is ignored', async () => {
  const [robot, person] = [anEmail(), anEmail()]
  expect(await postStanding({ email: robot, website: 'x' })).toEqual(
    await postStanding({ email: person, confirmed_at: 'now', team_id: '1' }),
  )
  expect(await knownOf(robot)).toEqual([])
  expect(await supporterOf(person)).toMatchObject({ confirmed_at: null, team_id: null })
})

test('X3 S18: a form with errors comes back with all that was typed, but for the number of a card', async () => {
  const typed = { firstName: '', lastName: '4242', email: 'x@', town: '4242 4242 4242 4242' }
  const answer = await postStanding(typed)
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
  for (let sent = 0; sent < 3; sent++) await postStanding({ email })
  expect(await postStanding({ email })).toMatchObject({ kind: 'again', status: 429 })
  expect(await newsTo(email)).toHaveLength(3)
})

test('RFC 8058 the welcome says in its head where one press ends it; the first letter is no list’s', async () => {
  const [ask, welcome] = await lettersTo(await stand())
  expect(ask?.unsubscribe).toBeUndefined()
  expect(welcome?.unsubscribe).toMatch(/^\/standing\/[\w-]+\/end$/)
})

async function versionsOf(...pages: string[]): Promise<number[]> {
  const rows = await db
    .selectFrom('page_version')
    .select(['page', 'version'])
    .where('page', 'in', pages)
    .execute()
  return pages.map((page) => rows.find((row) => row.page === page)?.version ?? 0)
}
