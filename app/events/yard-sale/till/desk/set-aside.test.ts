import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { takeEntries } from '../take-entries.server.ts'
import { aBatch, aPhone, aSale, aTill } from '../testing/tills.ts'
import { answerCounting, answerLeavingOut } from './answer-till.server.ts'
import { findTillDesk } from './till-desk.server.ts'
import { setAside, at } from './testing/desk.ts'

const DAY = 24 * 60 * 60_000

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

afterEach(() => shiftClock(0))

describe('a line that was set aside', () => {
  test('is counted once, by whoever of two captains is first', async () => {
    const till = await aTill()
    await setAside(till)
    const here = await at(till)
    const [line] = (await findTillDesk(here)).setAside
    const answers = await Promise.all([
      answerCounting(here, line?.id),
      answerLeavingOut(here, line?.id),
      answerCounting(here, line?.id),
    ])
    const done = answers.map((to) => to.replace(/.*done=/, ''))
    expect(done.filter((one) => one === 'already-settled')).toHaveLength(2)
    const desk = await findTillDesk(here)
    const counted = desk.setAside[0]?.settledAs === 'counted'
    expect(desk.sums.cash).toBe(counted ? '$17.00' : '$14.00')
  })

  test('counts beside another that came under the same number', async () => {
    const till = await aTill()
    const key = await aPhone(till)
    shiftClock(2 * DAY)
    const { id, madeAt } = aSale(1, 300)
    for (const amount of [300, 500])
      await takeEntries(key, aBatch([aSale(1, amount, { id, madeAt })]))
    const here = await at(till)
    const lines = (await findTillDesk(here)).setAside
    expect(lines.map(({ amount }) => amount)).toEqual(['$5.00', '$3.00'])
    await Promise.all(lines.map(async (line) => await answerCounting(here, line.id)))
    expect((await findTillDesk(here)).sums).toMatchObject({ cash: '$8.00', sales: 2 })
  })

  test('does not count twice when it was taken after all before somebody looked', async () => {
    const till = await aTill()
    const key = await aPhone(till)
    shiftClock(2 * DAY)
    const late = aSale(1, 300)
    await takeEntries(key, aBatch([late]))
    // The phone’s clock was two days ahead, which it says the second time.
    const ahead = { now: new Date(Date.now() + 4 * DAY).toISOString() }
    expect(await takeEntries(key, aBatch([late], ahead))).toMatchObject({ held: [late.id] })
    const here = await at(till)
    const [line] = (await findTillDesk(here)).setAside
    expect(await answerCounting(here, line?.id)).toMatch(/done=counted$/)
    expect((await findTillDesk(here)).sums).toMatchObject({ cash: '$3.00', sales: 1 })
  })

  test('that nobody can read is shown as it came, and can only be left out', async () => {
    const till = await aTill()
    const odd = { id: 'a'.repeat(32), line: 1, kind: 'auction', amount: -5 }
    await takeEntries(await aPhone(till), { ...aBatch([]), lines: [odd] })
    const here = await at(till)
    const [line] = (await findTillDesk(here)).setAside
    expect(line).toMatchObject({ canCount: false, sent: expect.stringContaining('kind: auction') })
    expect(await answerCounting(here, line?.id)).toMatch(/done=unreadable$/)
    expect(await answerLeavingOut(here, line?.id)).toMatch(/done=left-out$/)
  })
})
