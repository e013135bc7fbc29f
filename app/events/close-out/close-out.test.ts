import { beforeEach, expect, test } from 'vitest'
import { aKey } from '#app/contributions/testing/money-by-hand.ts'
import { handOf } from '#app/contributions/hand.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { cancelEvent } from '../end-event.server.ts'
import { addCost } from '../costs/keep-cost.server.ts'
import { aShownEvent } from '../testing/events.ts'
import type { AnEvent } from '../testing/events.ts'
import { findCloseOut } from './close-out-page.server.ts'
import { closeOut, reopenEvent } from './close-out.server.ts'
import { tickItem, untickItem } from './tick-item.server.ts'
import { hold, costOf, cost } from './testing/costs.ts'

let event: AnEvent
let by: Hand

beforeEach(async () => {
  await anOrganization()
  event = await aShownEvent({ title: 'Spring sale' })
  by = handOf(event.captain)
})

test('what is open is asked about before an event is closed, and what came up since is asked again', async () => {
  await hold(event)
  const closing = { eventPublicId: event.publicId, actor: event.actor }
  expect(await closeOut({ ...closing, openSeen: [] })).toBe('open-items')
  const { open } = await findCloseOut({ ...event, kind: 'yard_sale', status: 'held' })
  expect(open).toEqual([
    'counted',
    'float',
    'costs',
    'leftovers',
    'givers-thanked',
    'helpers-thanked',
  ])
  await cost(event, 500)
  expect(await closeOut({ ...closing, openSeen: open })).toBe('open-items')
  expect(await closeOut({ ...closing, openSeen: [...open, 'repaid'] })).toBe('closed')
  const { detail } = await db
    .selectFrom('audit_log')
    .select('detail')
    .where('action', '=', 'close-event')
    .where('subject_id', '=', event.publicId)
    .executeTakeFirstOrThrow()
  expect(detail).toMatchObject({ open: expect.stringContaining('float') })
})

test('of two who close at once one does, and a closing can be taken back once', async () => {
  await hold(event)
  const closing = { eventPublicId: event.publicId, actor: event.actor, openSeen: everything }
  const both = await Promise.all([closeOut(closing), closeOut(closing)])
  expect(both.toSorted()).toEqual(['closed', 'not-held'])
  const back = await Promise.all([reopenEvent(closing), reopenEvent(closing)])
  expect(back.toSorted()).toEqual(['not-closed', 'reopened'])
})

test('a cost that comes in while the event is closed is either seen or refused', async () => {
  await hold(event)
  await tickAll()
  const { open } = await findCloseOut({ ...event, kind: 'yard_sale', status: 'held' })
  const [closed, noted] = await Promise.all([
    closeOut({ eventPublicId: event.publicId, actor: event.actor, openSeen: open }),
    addCost({ eventPublicId: event.publicId, by, key: aKey(), words: costOf(700) }),
  ])
  expect([
    ['closed', 'closed'],
    ['open-items', 'added'],
  ]).toContainEqual([closed, noted])
})

test('two who tick the same thing off leave one tick, which can be taken back', async () => {
  await hold(event)
  const ticking = { eventPublicId: event.publicId, item: 'float', by } as const
  await Promise.all([
    tickItem({ ...ticking, note: 'In the church safe' }),
    tickItem({ ...ticking, note: 'In the church safe' }),
  ])
  expect(await itemOf('float')).toMatchObject({ done: true, tick: { note: 'In the church safe' } })
  const { count } = await db
    .selectFrom('audit_log')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('action', '=', 'tick-event-item')
    .where('subject_id', '=', event.publicId)
    .executeTakeFirstOrThrow()
  expect(count).toBe(1)
  await untickItem(ticking)
  expect(await itemOf('float')).toMatchObject({ done: false, tick: null })
})

test('nothing is ticked off before an event took place or once it is closed', async () => {
  const ticking = { eventPublicId: event.publicId, item: 'float', by, note: '' } as const
  expect(await tickItem(ticking)).toBe('not-held')
  await hold(event)
  await closeOut({ eventPublicId: event.publicId, actor: event.actor, openSeen: everything })
  expect(await tickItem(ticking)).toBe('not-held')
  expect(await tickItem({ ...ticking, eventPublicId: 'nothing' })).toBe('event-not-found')
})

test.each([
  ['yard_sale', ['tills', 'in', 'deposited', 'refunds', 'repaid']],
  ['dining_night', ['in', 'deposited', 'repaid']],
  ['golf_outing', ['in', 'deposited', 'refunds', 'repaid']],
  ['gathering', ['in', 'deposited', 'repaid']],
] as const)('of a %s that was called off only its money is left to do', async (kind, left) => {
  await cancelEvent({ eventPublicId: event.publicId, actor: event.actor, reason: 'Rain' })
  const { items, open } = await findCloseOut({ ...event, kind, status: 'cancelled' })
  expect(items.map(({ key }) => key)).toEqual(left)
  expect(open).toEqual([])
  await cost(event, 2_500)
  const withCost = await findCloseOut({ ...event, kind, status: 'cancelled' })
  expect(withCost.open).toEqual(['repaid'])
  expect(withCost.items.map(({ key }) => key)).toContain('costs')
})

test('what was ticked off before a day was called off late stays in sight, and what was not is gone', async () => {
  await hold(event)
  await tickItem({ eventPublicId: event.publicId, item: 'float', by, note: 'In the church safe' })
  const { items } = await findCloseOut({ ...event, kind: 'yard_sale', status: 'cancelled' })
  const keys = items.map(({ key }) => key)
  expect(keys).toContain('float')
  expect(keys).not.toContain('leftovers')
})

const everything = [
  'tills',
  'counted',
  'float',
  'costs',
  'leftovers',
  'givers-thanked',
  'helpers-thanked',
]

async function tickAll(): Promise<void> {
  for (const item of ['float', 'leftovers', 'givers-thanked', 'helpers-thanked'] as const)
    await tickItem({ eventPublicId: event.publicId, item, by, note: '' })
}

async function itemOf(key: string) {
  const { items } = await findCloseOut({ ...event, kind: 'yard_sale', status: 'held' })
  return items.find((item) => item.key === key)
}
