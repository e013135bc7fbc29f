import { beforeAll, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { aCampaign, anOrganization } from '#db/testing/builders.ts'
import { answerPageForm } from './answer-page-form.server.ts'
import { savePage } from './save-page.server.ts'
import {
  aStartedTeam,
  findLatest,
  findTeam,
  sendIn,
  somebody,
  text,
  write,
} from './testing/written-team.ts'
import type { StartedTeam } from './testing/written-team.ts'

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})

test('what a captain writes is kept, and the page of others stays as it was', async () => {
  const team = await aStartedTeam()
  expect(await write(team)).toMatchObject({ kind: 'saved' })
  expect(await findLatest(team)).toMatchObject({
    story: text.story,
    town: 'Wauwatosa',
    written_by: team.captain.id,
  })
  expect(await findTeam(team.publicId)).toMatchObject({ story: '', town: '' })
})

test('a later save of an older copy is refused, and both texts are kept', async () => {
  const team = await aStartedTeam()
  const opened = (await findLatest(team)).saved_at.toISOString()
  expect(await post(team, { story: 'From the first tab', writtenFrom: opened })).toEqual({
    kind: 'saved',
  })
  const second = await post(team, { story: 'From the second tab', writtenFrom: opened })

  expect(second).toMatchObject({
    kind: 'again',
    status: 409,
    page: {
      values: { story: 'From the second tab' },
      newer: { story: 'From the first tab', savedByMe: true },
    },
  })
  expect(await findLatest(team)).toMatchObject({ story: 'From the first tab' })
  if (second.kind !== 'again') return
  expect(
    await post(team, { story: 'Both, put together', writtenFrom: second.page.writtenFrom }),
  ).toEqual({ kind: 'saved' })
})

test('a quiet save that cannot be made leaves the copy where it was, so that the next one fits', async () => {
  const team = await aStartedTeam()
  const kept = await post(team, { next: 'quietly', story: 'Half a' })
  if (kept.kind !== 'kept') throw new Error(kept.kind)
  const { writtenFrom } = kept
  const nameless = await post(team, { next: 'quietly', name: ' ', writtenFrom })
  expect(nameless).toEqual({ kind: 'not-kept', writtenFrom })
  expect(await post(team, { story: 'Half a sentence', writtenFrom })).toEqual({ kind: 'saved' })

  const behind = await post(team, { next: 'quietly', story: 'From an old tab', writtenFrom })
  expect(behind).toEqual({ kind: 'not-kept', writtenFrom })
  expect(await findLatest(team)).toMatchObject({ story: 'Half a sentence' })
})

test('of two captains who save the same copy at once, one is told', async () => {
  const team = await aStartedTeam()
  const other = await somebody()
  await db
    .insertInto('team_member')
    .values({
      team_id: team.id,
      person_id: other.id,
      role: 'captain',
      display_name: 'Ray',
      wished_name: null,
    })
    .execute()
  const writtenFrom = (await findLatest(team)).saved_at
  const page = { teamPublicId: team.publicId, writtenFrom, whileWaiting: 'refuse' } as const
  const outcomes = await Promise.all([
    savePage({ ...page, person: team.captain, text: { ...text, story: 'One' } }),
    savePage({ ...page, person: other, text: { ...text, story: 'Two' } }),
  ])
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['newer-exists', 'saved'])
})

test('a page that is being read is not changed under the reader; taken back, it is', async () => {
  const team = await aStartedTeam()
  await sendIn(team)
  const writtenFrom = (await findLatest(team)).saved_at.toISOString()

  const refused = await post(team, { story: 'Meanwhile', writtenFrom })
  expect(refused).toMatchObject({
    kind: 'again',
    status: 409,
    page: { values: { story: 'Meanwhile' } },
  })
  expect(await findLatest(team)).toMatchObject({ story: text.story })

  expect(await post(team, { story: 'Meanwhile', writtenFrom, next: 'take-back' })).toEqual({
    kind: 'saved',
  })
  expect(await findLatest(team)).toMatchObject({ story: 'Meanwhile', submitted_at: null })
  expect(await findTeam(team.publicId)).toMatchObject({ status: 'draft' })
})

test('a page without a story, or whose captain has no name to show, is not sent in, and what was typed is saved', async () => {
  const team = await aStartedTeam()
  const first = await post(team, {
    story: '  ',
    captainName: '',
    town: 'Racine',
    next: 'send',
  })
  expect(first).toMatchObject({
    kind: 'again',
    page: { errors: [{ field: 'captainName' }, { field: 'story' }], values: { town: 'Racine' } },
  })
  expect(await findLatest(team)).toMatchObject({ town: 'Racine' })
  const second = await post(team, { captainName: '', next: 'send' })
  expect(second).toMatchObject({ kind: 'again', page: { errors: [{ field: 'captainName' }] } })
  expect(await post(team, { next: 'send' })).toEqual({ kind: 'sent' })
})

test('S6 a status, an approval or another team that is posted with a page is ignored', async () => {
  const team = await aStartedTeam()
  const other = await aStartedTeam()
  const before = await findTeam(other.publicId)
  await post(team, {
    status: 'live',
    approved: 'true',
    decision: 'approved',
    team_id: String(other.id),
    approved_version_id: '1',
    kind: 'school',
  })

  expect(await findTeam(team.publicId)).toMatchObject({
    status: 'draft',
    approved_version_id: null,
    kind: 'book_club',
  })
  expect(await findLatest(team)).toMatchObject({
    decision: null,
    decided_at: null,
    submitted_at: null,
  })
  expect(await findTeam(other.publicId)).toEqual(before)
})

test('signs that turn text around or cannot be seen do not reach a page', async () => {
  const team = await aStartedTeam()
  await post(team, {
    name: 'Read\u202Eers\u0000 \u2066of\u2069 Wauwatosa',
    story: 'One\r\ntwo\u202E',
  })
  expect(await findLatest(team)).toMatchObject({ name: 'Readers of Wauwatosa', story: 'One\ntwo' })
})

async function post(team: StartedTeam, fields: Record<string, string>) {
  const form = new FormData()
  const { captainName, name, plan, town, story } = text
  const written = { name, plan, town, story, captainName, goal: '2,500', endsOn: '2027-06-14' }
  const writtenFrom = (await findLatest(team)).saved_at.toISOString()
  for (const [field, value] of Object.entries({ ...written, writtenFrom, ...fields }))
    form.set(field, value)
  return await answerPageForm({ form, team, person: team.captain })
}
