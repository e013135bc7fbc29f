import { beforeAll, expect, test } from 'vitest'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import {
  aCaptain,
  anOrganization,
  aStaffMember,
  aTeam,
  aWaitingVersion,
} from '#db/testing/builders.ts'
import {
  answerApproval,
  answerHiding,
  answerReturn,
  beginClosing,
  endClosing,
  endHiding,
} from './answer-decision.server.ts'
import { findTeamReview } from './team-review.server.ts'

let ruth = asPerson({ id: 0, public_id: '', email: '', name: null })
let sam = ruth

beforeAll(async () => {
  await anOrganization()
  ruth = asPerson(await aStaffMember('moderator', { name: 'Ruth' }))
  sam = asPerson(await aStaffMember('moderator', { name: 'Sam' }))
})

test('a page goes live only after somebody looked for what could harm a survivor', async () => {
  const { team, submittedAt } = await aWaitingTeam()
  expect(await answerApproval(team.slug, formOf({ submittedAt }), ruth)).toMatchObject({
    kind: 'again',
    errors: [{ field: 'checked', message: expect.stringContaining('survivor') }],
  })
  expect((await findTeamReview(team.slug))?.status).toBe('waiting')
  const to = `/staff/teams/${team.slug}?done=approved`
  expect(await answerApproval(team.slug, formOf({ submittedAt, checked: 'yes' }), ruth)).toEqual({
    kind: 'done',
    to,
  })
  const review = await findTeamReview(team.slug)
  expect(review).toMatchObject({
    status: 'live',
    shown: { plan: 'A dining night in May' },
    proposed: null,
  })
})

test('two moderators who decide at once: one decides, the other is told, and one decision is written down', async () => {
  const { team, submittedAt } = await aWaitingTeam()
  const answers = await Promise.all([
    answerApproval(team.slug, formOf({ submittedAt, checked: 'yes' }), ruth),
    answerReturn(team.slug, formOf({ submittedAt, reason: 'plan' }), sam),
  ])
  const told = answers
    .map((answer) => String(answer.kind === 'done' ? answer.to.split('=')[1] : answer.kind))
    .toSorted()
  expect(told[0]).toBe('already-decided')
  expect(['approved', 'sent-back']).toContain(told[1])
  const trail = await findAuditTrail({ subject: { kind: 'team', id: team.public_id } })
  expect(trail).toHaveLength(1)
})

test('sent back with ready-made and own words: the captain reads both', async () => {
  const { team, submittedAt } = await aWaitingTeam()
  expect(await answerReturn(team.slug, formOf({ submittedAt, reason: 'own' }), ruth)).toMatchObject(
    {
      errors: [{ field: 'words' }],
    },
  )
  await answerReturn(team.slug, formOf({ submittedAt, reason: 'goal', words: 'Maybe $500?' }), ruth)
  const { content } = await db
    .selectFrom('message')
    .select('content')
    .where('kind', '=', 'team-sent-back')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  expect(content).toMatchObject({
    reason: expect.stringMatching(/look at the goal[^]*Maybe \$500\?/),
  })
})

test('ready-made words that were changed before they went are sent as they stand, once', async () => {
  const { team, submittedAt } = await aWaitingTeam()
  const words = 'Please look at the goal once more. Would $500 do?'
  await answerReturn(team.slug, formOf({ submittedAt, reason: 'goal', words, whole: 'yes' }), ruth)
  const { content } = await db
    .selectFrom('message')
    .select('content')
    .where('kind', '=', 'team-sent-back')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  expect(content).toMatchObject({ reason: words })
})

test('an empty letter says the ready-made words', async () => {
  const { team, submittedAt } = await aWaitingTeam()
  await answerReturn(
    team.slug,
    formOf({ submittedAt, reason: 'goal', words: ' ', whole: 'yes' }),
    ruth,
  )
  expect((await findTeamReview(team.slug))?.decisions[0]?.reason).toMatch(
    /^Please look at the goal/,
  )
})

test('a change of a live page is told word by word, the captain’s name and the goal too', async () => {
  const team = await aTeam()
  await aCaptain(team)
  await db
    .updateTable('team_member')
    .set({ display_name: 'Denise K.', wished_name: 'Denise Kowalski' })
    .where('team_id', '=', team.id)
    .execute()
  const old = await aWaitingVersion(team, { decided_at: new Date(), decision: 'approved' })
  await db
    .updateTable('team')
    .set({ approved_version_id: old.id })
    .where('id', '=', team.id)
    .execute()
  await aWaitingVersion(team, { plan: 'A yard sale in July', goal_cents: 500_000 })
  const review = await findTeamReview(team.slug)
  expect(review?.proposed?.changed).toEqual(['plan', 'goal'])
  expect(review?.proposed?.changes?.plan).toEqual([
    { kind: 'same', text: 'A yard sale in ' },
    { kind: 'gone', text: 'June' },
    { kind: 'new', text: 'July' },
  ])
  expect(
    review?.proposed?.wishedNames[0]?.changes.map(({ kind, text }) => `${kind} ${text}`),
  ).toEqual(['same Denise ', 'gone K.', 'new Kowalski'])
})

test('ready-made words reach a captain who reads Spanish in Spanish, whoever sent the page back', async () => {
  const { team, submittedAt } = await aWaitingTeam()
  await db
    .updateTable('person')
    .set({ language: 'es' })
    .where('id', 'in', (member) =>
      member.selectFrom('team_member').select('person_id').where('team_id', '=', team.id),
    )
    .execute()
  await answerReturn(team.slug, formOf({ submittedAt, reason: 'plan' }), ruth)
  const letter = await db
    .selectFrom('message')
    .select(['content', 'language'])
    .where('kind', '=', 'team-sent-back')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  expect(letter).toMatchObject({
    language: 'es',
    content: { reason: expect.stringContaining('lo que va a hacer su equipo') },
  })
})

test('a text that was written anew since it was read is not approved unread', async () => {
  const { team } = await aWaitingTeam()
  const old = new Date('2026-01-01T00:00:00Z').toISOString()
  const answer = await answerApproval(team.slug, formOf({ submittedAt: old, checked: 'yes' }), ruth)
  expect(answer).toMatchObject({ to: expect.stringContaining('changed-since') })
  expect((await findTeamReview(team.slug))?.status).toBe('waiting')
})

test('I25: hiding, showing, closing and opening are each written down with who did it', async () => {
  const team = await aTeam()
  const version = await aWaitingVersion(team)
  await db
    .updateTable('team')
    .set({ approved_version_id: version.id })
    .where('id', '=', team.id)
    .execute()
  expect(await answerHiding(team.slug, formOf({ reason: ' ' }), ruth)).toMatchObject({
    kind: 'again',
  })
  await answerHiding(team.slug, formOf({ reason: 'A name stands in it' }), ruth)
  await endHiding(team.slug, sam)
  await beginClosing(team.slug, ruth)
  await endClosing(team.slug, sam)
  expect(await endClosing(team.slug, sam)).toMatchObject({
    to: expect.stringContaining('already-open'),
  })
  const trail = await findAuditTrail({ subject: { kind: 'team', id: team.public_id } })
  expect(trail.map(({ action, actor }) => [action, actor]).toReversed()).toEqual([
    ['hide-team', 'Ruth'],
    ['show-team', 'Sam'],
    ['close-team', 'Ruth'],
    ['reopen-team', 'Sam'],
  ])
})

test('a team that is not there is said to be not there', async () => {
  expect(await beginClosing('no-such-team', ruth)).toEqual({ kind: 'not-found' })
})

async function aWaitingTeam() {
  const team = await aTeam({ status: 'waiting' })
  await aCaptain(team)
  const version = await aWaitingVersion(team, { plan: 'A dining night in May' })
  return { team, submittedAt: version.submitted_at?.toISOString() ?? '' }
}

function asPerson({
  id,
  public_id: publicId,
  email,
  name,
}: {
  id: number
  public_id: string
  email: string
  name: string | null
}) {
  return { id, publicId, email, name }
}
