import { beforeAll, expect, test } from 'vitest'
import { readPaper } from '#app/ui/print/testing/read-print.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { captainOf } from '../testing/events.ts'
import { anOuting } from '../tickets/testing/tickets.ts'
import { approveSign } from './change-sign.server.ts'
import { makeHoleList } from './desk-files.server.ts'
import { giveHole } from './look-after.server.ts'
import { aSponsor } from './testing/sponsors.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

test('whoever puts the signs up reads them by hole, those without one last, and which have no yes', async () => {
  const outing = await anOuting()
  const captain = await captainOf(outing)
  expect(await makeHoleList(captain, outing.slug)).toBeUndefined()
  await aSponsor(outing, { firm: 'Nowhere Yet Tile' })
  for (const [firm, hole] of [
    ['Twelfth Street Books', 12],
    ['Seventh Son Coffee', 7],
  ] as const) {
    const { key } = await aSponsor(outing, { firm })
    await giveHole({ key }, hole, outing.actor)
    if (hole === 7) {
      await approveSign({ which: { key }, revision: 1, by: 'Odile', said: null })
    }
  }
  const made = await makeHoleList(captain, outing.slug)
  if (made === undefined || made === 'busy') throw new Error('The list was not drawn')
  const { words } = await readPaper(made.bytes)
  expect(words).toMatch(/7 Seventh Son Coffee .*12 Twelfth Street Books .*– Nowhere Yet Tile/s)
  expect(words).toMatch(/Seventh Son Coffee Hole sponsor Approved/)
})
