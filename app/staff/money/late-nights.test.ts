import { beforeEach, expect, test } from 'vitest'
import { aHand } from '#app/contributions/testing/money-by-hand.ts'
import { aHeldNight, noteFigure } from '#app/events/dining-night/figure/testing/nights.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { findExpected } from './expected-items.server.ts'

beforeEach(async () => {
  await anOrganization({ time_zone: 'America/Chicago', address: '1 Main St, Milwaukee, WI 53202' })
})

test('a restaurant’s share that is late leads to the letters of its night, one that is not yet due does not', async () => {
  const late = await aHeldNight({}, { daysAgo: 56 })
  await noteFigure(late)
  const lately = await aHeldNight()
  await noteFigure(lately)
  const ruth = await aHand('Ruth the treasurer')
  const { items } = await findExpected(ruth.id, null)
  expect(items.map(({ overdue, lateNight }) => ({ overdue, lateNight }))).toEqual([
    { overdue: true, lateNight: late.publicId },
    { overdue: false, lateNight: null },
  ])
})
