import { beforeAll, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { db } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { aCampaign, anOrganization, aPerson } from '#db/testing/builders.ts'
import { answerStartForm } from './answer-start-form.server.ts'
import { startTeam } from './start-team.server.ts'
import type { NewTeam } from './start-team.server.ts'

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})

const readers: NewTeam = {
  name: 'Third Thursday Readers',
  kind: 'book_club',
  plan: 'A book and bake sale in May',
  goal: cents(250_000),
}

let visits = 0
function byMail(email: string) {
  return {
    kind: 'by-mail',
    email,
    browserKey: newKey(),
    clientAddress: `10.0.0.${++visits}`,
  } as const
}

test('a draft stands at once, with its captain, its trail and the one mail that signs the captain in', async () => {
  const started = await startTeam(readers, byMail('Denise@Example.org'))

  expect(started).toMatchObject({ kind: 'started', slug: 'third-thursday-readers' })
  const team = await findTeam('third-thursday-readers')
  expect(team).toMatchObject({ status: 'draft', goal_cents: 250_000, plan: readers.plan })
  const captain = await db
    .selectFrom('team_member')
    .innerJoin('person', 'person.id', 'person_id')
    .select(['person.email', 'role'])
    .where('team_id', '=', team.id)
    .execute()
  expect(captain).toEqual([{ email: 'denise@example.org', role: 'captain' }])
  const mails = await db
    .selectFrom('message')
    .select(['kind', 'content'])
    .where('to_address', '=', 'denise@example.org')
    .execute()
  expect(mails).toMatchObject([{ kind: 'sign-in', content: { startedTeam: readers.name } }])
  const request = await db.selectFrom('sign_in_request').select('go_to').executeTakeFirstOrThrow()
  expect(request.go_to).toBe('/manage/third-thursday-readers')
  const trail = await db
    .selectFrom('audit_log')
    .select('action')
    .where('subject_id', '=', team.public_id)
    .execute()
  expect(trail).toEqual([{ action: 'start-team' }])
})

test('ten teams of one name that start at once each get an address of their own', async () => {
  const name = 'Saturday Men'
  const captains = await Promise.all(Array.from({ length: 10 }, () => aPerson()))
  const started = await Promise.all(
    captains.map((row) =>
      startTeam(
        { ...readers, name },
        {
          kind: 'signed-in',
          person: { id: row.id, publicId: row.public_id, email: row.email, name: row.name },
        },
      ),
    ),
  )

  const slugs = started.map((one) => (one.kind === 'started' ? one.slug : one.kind)).sort()
  expect(slugs).toEqual(
    [
      'saturday-men',
      ...Array.from({ length: 9 }, (_, index) => `saturday-men-${index + 2}`),
    ].sort(),
  )
})

test('nothing is left of a team whose mail cannot be queued', async () => {
  await expect(
    startTeam({ ...readers, name: 'No Such Mail' }, byMail('not an address')),
  ).rejects.toThrow()
  expect(
    await db.selectFrom('team').select('id').where('name', '=', 'No Such Mail').execute(),
  ).toEqual([])
})

test('S11 the sixth mail to one address within the hour is not sent, and no sixth team started', async () => {
  for (let sent = 0; sent < 5; sent++)
    expect(await startTeam({ ...readers, name: 'Many' }, byMail('many@example.org'))).toMatchObject(
      { kind: 'started' },
    )
  expect(await startTeam({ ...readers, name: 'Many' }, byMail('many@example.org'))).toMatchObject({
    kind: 'too-many',
  })
  expect(
    await db.selectFrom('team').select('id').where('name', '=', 'Many').execute(),
  ).toHaveLength(5)
})

const filled = {
  name: '  Bay View   Friends ',
  kind: 'friends',
  plan: 'A yard sale',
  goalChoice: '1000',
  ownGoal: '',
  email: 'bay@example.org',
}

test('S6 a status, an approval or another team that is posted along is ignored', async () => {
  const answer = await post({
    ...filled,
    status: 'live',
    approved: 'true',
    team_id: '1',
    role: 'staff',
    slug: 'taken',
    campaign_id: '9',
  })

  expect(answer).toEqual({ kind: 'look-in-your-mail' })
  const team = await findTeam('bay-view-friends')
  expect(team).toMatchObject({
    status: 'draft',
    name: 'Bay View Friends',
    approved_version_id: null,
    goal_cents: 100_000,
  })
  expect(await db.selectFrom('staff_member').select('person_id').execute()).toEqual([])
})

test('X3 a form with errors comes back with all that was typed, and names each error once, in order', async () => {
  const typed = {
    ...filled,
    name: ' ',
    kind: 'army',
    goalChoice: '',
    ownGoal: 'lots',
    email: 'bay@',
  }
  const answer = await post(typed)

  expect(answer).toMatchObject({ kind: 'again', status: 400, answer: { values: typed } })
  if (answer.kind !== 'again') return
  expect(answer.answer.errors).toEqual([
    { field: 'name', message: 'Give your team a name' },
    { field: 'kind', message: 'Choose what kind of team you are' },
    { field: 'ownGoal', message: 'Write the goal in dollars, like 1,500' },
    { field: 'email', message: 'Write an email like name@example.org' },
  ])
})

test('a goal that is typed counts, whichever choice is marked', async () => {
  await post({ ...filled, name: 'Own Goal', ownGoal: '$1,750.50' })
  expect(await findTeam('own-goal')).toMatchObject({ goal_cents: 175_050 })
})

test('S18 a robot that fills in what nobody sees is thanked, and starts nothing', async () => {
  expect(await post({ ...filled, name: 'Robots', website: 'https://evil.example' })).toEqual({
    kind: 'look-in-your-mail',
  })
  expect(await db.selectFrom('team').select('id').where('name', '=', 'Robots').execute()).toEqual(
    [],
  )
})

test('S24 a name cannot carry a second line into the mail about it', async () => {
  await post({ ...filled, name: 'Two\r\nBcc: all@example.org', email: 'lines@example.org' })
  const { content } = await db
    .selectFrom('message')
    .select('content')
    .where('to_address', '=', 'lines@example.org')
    .executeTakeFirstOrThrow()
  expect(content).toMatchObject({ startedTeam: 'Two Bcc: all@example.org' })
})

async function post(fields: Record<string, string>) {
  const form = formOf(fields)
  return await answerStartForm({
    form,
    person: null,
    browserKey: newKey(),
    clientAddress: `10.0.1.${++visits}`,
  })
}

async function findTeam(slug: string) {
  return await db.selectFrom('team').selectAll().where('slug', '=', slug).executeTakeFirstOrThrow()
}
