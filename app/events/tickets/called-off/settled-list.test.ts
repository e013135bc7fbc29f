import { beforeAll, expect, test } from 'vitest'
import { aHand } from '#app/contributions/testing/money-by-hand.ts'
import { cancelEvent } from '#app/events/end-event.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { captainOf } from '../../testing/events.ts'
import { aPaidOrder } from '../money/testing/paid.ts'
import { anOuting, aCart } from '../testing/tickets.ts'
import type { AnOuting } from '../testing/tickets.ts'
import { choose } from './choose.server.ts'
import { settleEventJob, startSettlement } from './settle-event.server.ts'
import { findSettledList } from './settled-list.server.ts'

beforeAll(async () => {
  await anOrganization()
})

async function listOf(outing: AnOuting) {
  return await findSettledList(await captainOf(outing), outing.slug)
}

async function aPaid(outing: AnOuting, name: string) {
  const buyer = { name, email: `${name.toLowerCase()}@example.org` }
  return await aPaidOrder(aCart(outing, { Single: 1 }, { buyer }))
}

test('a captain reads what each who paid chose, what became of it, and what waits', async () => {
  const outing = await anOuting()
  const keeps = await aPaid(outing, 'Ada')
  await aPaid(outing, 'Bo')
  expect(await listOf(outing)).toMatchObject({ isCalledOff: false, waiting: 2, payments: [] })
  await cancelEvent({ eventPublicId: outing.publicId, actor: outing.actor, reason: 'Rain' })
  expect(await listOf(outing)).toMatchObject({ isCalledOff: true, rule: 'choose', waiting: 2 })
  await startSettlement({ eventPublicId: outing.publicId, by: await aHand('Ruth') })
  await settleEventJob({ eventId: outing.id })
  const { public_id: key } = await db
    .selectFrom('settled_payment')
    .select('public_id')
    .where('order_id', '=', keeps.id)
    .executeTakeFirstOrThrow()
  await choose(key, 'keep')
  await settleEventJob({ eventId: outing.id })
  const list = await listOf(outing)
  expect(list).toMatchObject({
    waiting: null,
    done: 1,
    all: 2,
    payments: [
      { who: 'Ada', amount: '$120.00', choice: 'keep', outcome: 'kept' },
      { who: 'Bo', amount: '$120.00', choice: null, outcome: 'waiting' },
    ],
  })
  expect(list.until).not.toBe('')
  // S3: who chooses by which link is nobody else's, and no address is told.
  expect(JSON.stringify(list)).not.toMatch(new RegExp(`${key}|@example`))
})

test('S5: of another team’s event a captain reads nothing', async () => {
  const [outing, other] = [await anOuting(), await anOuting()]
  const stranger = await captainOf(other)
  await aPaid(outing, 'Cy')
  expect((await findSettledList(stranger, outing.slug)).waiting).toBe(0)
})
