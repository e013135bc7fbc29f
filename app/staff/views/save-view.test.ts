import { beforeAll, beforeEach, expect, test } from 'vitest'
import { someStaff } from '#app/people/testing/someone.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { findViews } from './find-views.server.ts'
import type { Viewer } from './find-views.server.ts'
import { MOST_VIEWS, removeView, renameView, restoreView, saveView } from './save-view.server.ts'
import { viewQuery } from './view-query.ts'

let ruth: Viewer
let nora: Viewer
let admin: Viewer

beforeAll(async () => {
  await anOrganization()
  ruth = { person: (await someStaff('ruth@example.org', 'finance')).person, role: 'finance' }
  nora = { person: (await someStaff('nora@example.org', 'moderator')).person, role: 'moderator' }
  admin = { person: (await someStaff('joyce@example.org', 'admin')).person, role: 'admin' }
})

beforeEach(async () => {
  await db.deleteFrom('saved_view').execute()
})

const week = { part: 'gifts', query: 'period=week', seenBy: 'own' } as const

test('somebody’s own views are seen by nobody else, shared ones by all', async () => {
  await saveView({ ...week, name: 'Mine' }, ruth)
  await saveView({ ...week, name: 'Ours', seenBy: 'shared' }, ruth)
  await saveView({ ...week, name: 'Sums', part: 'totals' }, ruth)
  expect((await findViews(ruth, 'gifts')).map(({ name, may }) => [name, may])).toEqual([
    ['Mine', 'change'],
    ['Ours', 'change'],
  ])
  expect((await findViews(nora, 'gifts')).map(({ name, may }) => [name, may])).toEqual([
    ['Ours', 'look'],
  ])
  expect((await findViews(ruth)).map(({ name }) => name)).toEqual(['Mine', 'Ours', 'Sums'])
})

test('what is kept is what the filters mean, in one order, and never what was searched for', () => {
  expect(viewQuery('gifts', 'way=card&q=Zebulon&period=week&after=x&nonsense=1')).toBe(
    'period=week&way=card',
  )
  expect(viewQuery('gifts', 'period=own&from=2026-05-01&shown=own')).toBe(
    'period=own&from=2026-05-01',
  )
  expect(viewQuery('totals', 'kind=none&by=week')).toBe('period=month&by=week&kind=none')
})

test('a name is there once on a row of tabs, however it is written', async () => {
  expect(await saveView({ ...week, name: 'By card' }, ruth)).toBe('saved')
  expect(await saveView({ ...week, name: 'BY CARD' }, ruth)).toBe('name-taken')
  expect(await saveView({ ...week, name: 'By card' }, nora)).toBe('saved')
  expect(await saveView({ ...week, name: 'By card', seenBy: 'shared' }, nora)).toBe('saved')
})

test('of two who share a view of one name at once, one is asked for another name', async () => {
  const outcomes = await Promise.all(
    [ruth, nora, admin].map((viewer) =>
      saveView({ ...week, name: 'At once', seenBy: 'shared' }, viewer),
    ),
  )
  expect(outcomes.toSorted()).toEqual(['name-taken', 'name-taken', 'saved'])
})

test('no more than fit, though many are saved at once', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: MOST_VIEWS + 3 }, (_, n) =>
      saveView({ ...week, name: `View ${n}` }, ruth),
    ),
  )
  expect(outcomes.filter((outcome) => outcome === 'saved')).toHaveLength(MOST_VIEWS)
  expect(outcomes.filter((outcome) => outcome === 'too-many')).toHaveLength(3)
})

test('who made a view renames, removes and brings it back; others find none, an admin only what is shared', async () => {
  await saveView({ ...week, name: 'Mine' }, ruth)
  await saveView({ ...week, name: 'Ours', seenBy: 'shared' }, ruth)
  const [mine, ours] = (await findViews(ruth)).map(({ id }) => id)
  if (!mine || !ours) throw new Error('The views are not there')
  for (const [view, by] of [
    [mine, nora],
    [ours, nora],
    [mine, admin],
  ] as const) {
    expect(await renameView(view, 'Theirs', by)).toBe('view-not-found')
    expect(await removeView(view, by)).toBe('view-not-found')
    expect(await restoreView(view, by)).toBe('view-not-found')
  }
  expect(await renameView(ours, 'Everybody’s', admin)).toBe('saved')
  expect(await renameView(mine, 'MINE', ruth)).toBe('saved')
  expect(await removeView(mine, ruth)).toBe('saved')
  expect((await findViews(ruth)).map(({ name }) => name)).toEqual(['Everybody’s'])
  expect(await renameView(mine, 'Gone', ruth)).toBe('view-not-found')
  expect(await restoreView(mine, ruth)).toBe('saved')
  expect((await findViews(ruth)).map(({ name }) => name)).toEqual(['Everybody’s', 'MINE'])
})

test('a view whose name was given to another meanwhile does not come back', async () => {
  await saveView({ ...week, name: 'Mine' }, ruth)
  const [first] = await findViews(ruth)
  await removeView(first?.id ?? '', ruth)
  await saveView({ ...week, name: 'mine' }, ruth)
  expect(await restoreView(first?.id ?? '', ruth)).toBe('name-taken')
  const [second] = await findViews(ruth)
  expect(await renameView(second?.id ?? '', 'Other', ruth)).toBe('saved')
  await saveView({ ...week, name: 'Third' }, ruth)
  expect(await renameView(second?.id ?? '', 'THIRD', ruth)).toBe('name-taken')
})

test('whoever only looks keeps views of their own, and shares none with everyone', async () => {
  const vera: Viewer = {
    person: (await someStaff('vera@example.org', 'viewer')).person,
    role: 'viewer',
  }
  expect(await saveView({ ...week, name: 'Mine', seenBy: 'shared' }, vera)).toBe('may-not-share')
  expect(await saveView({ ...week, name: 'Mine' }, vera)).toBe('saved')
  expect((await findViews(vera)).map(({ name, seenBy, may }) => [name, seenBy, may])).toEqual([
    ['Mine', 'own', 'change'],
  ])
  // Shared while the role allowed it: from then on it is an admin's to change.
  await saveView({ ...week, name: 'Once', seenBy: 'shared' }, { ...vera, role: 'moderator' })
  const once = (await findViews(vera)).find(({ name }) => name === 'Once')
  expect(once?.may).toBe('look')
  expect(await renameView(once?.id ?? '', 'Twice', vera)).toBe('view-not-found')
  expect(await removeView(once?.id ?? '', admin)).toBe('saved')
  expect(await restoreView(once?.id ?? '', vera)).toBe('view-not-found')
})
