import { beforeAll, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { anOrganization, aTeam, aWaitingVersion } from '#db/testing/builders.ts'
import { findQueuePlace } from './queue-place.server.ts'
import type { QueueFilter } from './queue-filter.ts'
import { findTeamList } from './team-list.server.ts'

const everything: QueueFilter = { only: 'all', kind: null }

const slugs = { first: '', second: '', third: '' }

beforeAll(async () => {
  await anOrganization()
  slugs.third = await aTeamThatWaits('2026-03-03', 'Third')
  slugs.first = await aTeamThatWaits('2026-03-01', 'First')
  slugs.second = await aTeamThatWaits('2026-03-02', 'Second')
})

test('what waits longest comes first, and each text knows the one before and the one after', async () => {
  expect(await findQueuePlace(slugs.first, everything)).toMatchObject({
    waiting: 3,
    place: 1,
    previous: null,
    next: { name: 'Second' },
  })
  expect(await findQueuePlace(slugs.second, everything)).toMatchObject({
    place: 2,
    previous: { name: 'First' },
    next: { name: 'Third' },
  })
})

test('the list and the way through it keep to the same filter', async () => {
  const change = await aTeam({ kind: 'book_club' })
  const approved = await aWaitingVersion(change, {
    submitted_at: new Date('2026-01-01'),
    decided_at: new Date('2026-01-02'),
    decision: 'approved',
  })
  await db
    .updateTable('team')
    .set({ approved_version_id: approved.id })
    .where('id', '=', change.id)
    .execute()
  await aWaitingVersion(change, { submitted_at: new Date('2026-03-02T12:00:00Z') })
  const changes: QueueFilter = { only: 'changes', kind: null }
  expect(await findQueuePlace(change.slug, changes)).toMatchObject({
    waiting: 1,
    place: 1,
    previous: null,
    next: null,
  })
  expect(await findQueuePlace(slugs.second, { only: 'new', kind: null })).toMatchObject({
    waiting: 3,
    next: { name: 'Third' },
  })
  expect(await findQueuePlace(change.slug, { only: 'all', kind: 'book_club' })).toMatchObject({
    waiting: 1,
  })
  const list = await findTeamList({ tab: 'waiting', filter: changes, typed: '', after: null })
  expect(list.teams.map(({ slug }) => slug)).toEqual([change.slug])
  await db
    .updateTable('team_version')
    .set({ decided_at: new Date(), decision: 'approved' })
    .where('team_id', '=', change.id)
    .execute()
})

test('after a decision the way goes on from there, and begins anew at the end', async () => {
  await decide(slugs.second)
  expect(await findQueuePlace(slugs.second, everything)).toMatchObject({
    waiting: 2,
    place: null,
    previous: { name: 'First' },
    next: { name: 'Third' },
  })
  await decide(slugs.third)
  expect(await findQueuePlace(slugs.third, everything)).toMatchObject({
    waiting: 1,
    next: { name: 'First' },
  })
  await decide(slugs.first)
  expect(await findQueuePlace(slugs.first, everything)).toEqual({
    waiting: 0,
    place: null,
    previous: null,
    next: null,
  })
})

async function aTeamThatWaits(day: string, name: string): Promise<string> {
  const team = await aTeam({ status: 'waiting', name })
  await aWaitingVersion(team, { submitted_at: new Date(`${day}T12:00:00Z`) })
  return team.slug
}

async function decide(slug: string): Promise<void> {
  await db
    .updateTable('team_version')
    .set({ decided_at: new Date(), decision: 'approved' })
    .where('team_id', '=', (team) => team.selectFrom('team').select('id').where('slug', '=', slug))
    .execute()
}
