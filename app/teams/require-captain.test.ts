import { beforeAll, expect, test } from 'vitest'
import { aSession, aRequest } from '#app/people/testing/someone.ts'
import { db } from '#app/platform/database.server.ts'
import { aCampaign, anOrganization } from '#db/testing/builders.ts'
import { requireCaptainOf } from './require-captain.server.ts'
import { aStartedTeam, somebody } from './testing/written-team.ts'

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})

test('S5 another captain’s team answers with the same bytes as a team that is not there', async () => {
  const mine = await aStartedTeam()
  const theirs = await aStartedTeam()
  const cookie = await aSession(mine.captain, 'captain')

  expect(await requireCaptainOf(aRequest('/', [cookie]), mine.slug)).toMatchObject({
    team: { id: mine.id },
  })
  const answers = await Promise.all(
    [theirs.slug, 'no-such-team', undefined].map((slug) => refusal(cookie, slug)),
  )
  expect(answers[0]).toMatch(/^404 /)
  expect(new Set(answers).size).toBe(1)
})

test('S1 who is not signed in is led to sign in, whether the team is there or not', async () => {
  const { slug } = await aStartedTeam()
  for (const asked of [slug, 'no-such-team']) {
    const thrown = await requireCaptainOf(aRequest(`/manage/${asked}`, []), asked).catch(
      (answer: unknown) => answer,
    )
    expect(thrown).toBeInstanceOf(Response)
    if (thrown instanceof Response)
      expect(thrown.headers.get('Location')).toBe(`/sign-in?go=%2Fmanage%2F${asked}`)
  }
})

test('S7 a member who is no captain, and one who no longer is, are refused', async () => {
  const team = await aStartedTeam()
  const member = await somebody()
  await db
    .insertInto('team_member')
    .values({
      team_id: team.id,
      person_id: member.id,
      role: 'member',
      display_name: 'Ray',
      wished_name: null,
    })
    .execute()
  expect(await refusal(await aSession(member, 'captain'), team.slug)).toMatch(/^404 /)

  const cookie = await aSession(team.captain, 'captain')
  await db
    .updateTable('team_member')
    .set({ role: 'member' })
    .where('person_id', '=', team.captain.id)
    .execute()
  expect(await refusal(cookie, team.slug)).toMatch(/^404 /)
})

async function refusal(cookie: string, slug: string | undefined): Promise<string> {
  const thrown = await requireCaptainOf(aRequest('/', [cookie]), slug).catch(
    (answer: unknown) => answer,
  )
  if (!(thrown instanceof Response)) return 'let in'
  return `${thrown.status} ${JSON.stringify([...thrown.headers])} ${await thrown.text()}`
}
