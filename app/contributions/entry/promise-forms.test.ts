import { beforeEach, describe, expect, test } from 'vitest'
import { findMoneyItem } from '#app/contributions/desk/money-item.server.ts'
import { findCorrectionPage } from '#app/contributions/entry/entry-page.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { addDays } from '#app/words/days.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { aKey } from '../testing/money-by-hand.ts'
import { captainOf, complaintsOf, enter, findLogged, today } from './testing/forms.ts'

let team: ATeam
let captain: CaptainOf

beforeEach(async () => {
  await anOrganization()
  team = await aTeam()
  captain = await captainOf(team)
})

describe('a promise', () => {
  test('of a restaurant is reckoned from its sales, to the nearest cent', async () => {
    const key = aKey()
    await enter(captain, 'restaurant', { ...aNight, sales: '$1,905.37', percent: '15%', key })
    expect(await findLogged(key)).toMatchObject({
      amount_cents: 28_581,
      sales_cents: 190_537,
      share_over: 3,
      share_under: 20,
      label: 'Lakefront Custard',
    })
  })

  test.each(['33 1/3', '33⅓', '33⅓%'])(
    'of a third of the sales, typed as %s, is a third and is typed again so',
    async (percent) => {
      const key = aKey()
      await enter(captain, 'restaurant', { ...aNight, sales: '$300', percent, key })
      expect(await findLogged(key)).toMatchObject({
        amount_cents: 10_000,
        share_over: 1,
        share_under: 3,
      })
      const page = await findCorrectionPage(captain, key)
      expect(page?.values).toMatchObject({ sales: '300.00', percent: '33⅓', amount: '' })
      expect(await findMoneyItem(captain, key)).toMatchObject({
        share: { sales: '$300', percent: '33⅓%' },
      })
    },
  )

  test.each([
    [{}, 'Type the sum they promised, or what they sold and your percent'],
    [{ sales: '100' }, 'Type the percent as a number up to 100, such as 20'],
    [{ sales: '100', percent: '120' }, 'Type the percent as a number up to 100, such as 20'],
    [
      { amount: '50', sales: '100', percent: '20' },
      'The sum is not that percent of the sales. Leave one of them empty',
    ],
    [{ amount: '50', dueOn: '2020-01-01' }, 'That day is more than a year ago. Please write to us'],
    [{ amount: '50', means: '' }, 'Say how it will come'],
    [{ amount: '50', dueOn: addDays(today, -3) }, 'It cannot be due before the night itself'],
  ])('of a restaurant with %o says what is wrong', async (typed, words) => {
    expect(complaintsOf(await enter(captain, 'restaurant', { ...aNight, ...typed }))).toEqual([
      words,
    ])
  })

  test('of a sponsor is named on the page only when they agreed, and is worth no more than it costs', async () => {
    const key = aKey()
    await enter(captain, 'sponsor', { ...aSponsor, key })
    expect(await findLogged(key)).toMatchObject({ label: null, giver_name: 'Bay View Plumbing' })
    const named = { ...aSponsor, shown: 'yes', key: aKey() }
    await enter(captain, 'sponsor', named)
    expect(await findLogged(named.key)).toMatchObject({ label: 'Bay View Plumbing' })
    expect(
      complaintsOf(await enter(captain, 'sponsor', { ...aSponsor, fairValue: '600' })),
    ).toEqual(['That is more than they pay'])
    expect(complaintsOf(await enter(captain, 'sponsor', { ...aSponsor, benefit: '' }))).toEqual([
      'Say in a few words what they get for it',
    ])
  })
})

const aNight = {
  giverName: 'Lakefront Custard',
  givenOn: today,
  means: 'check',
  dueOn: addDays(today, 14),
}

const aSponsor = {
  giverName: 'Bay View Plumbing',
  amount: '500',
  benefit: 'Two golf places',
  fairValue: '120',
  means: 'check',
  dueOn: addDays(today, 30),
}
