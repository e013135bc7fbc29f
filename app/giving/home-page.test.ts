import { sql } from 'kysely'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { aCampaign, anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift } from '#db/testing/gifts.ts'
import { aCharge, aRefund } from '#db/testing/money-lines.ts'
import { bookMovements } from './book-movements.server.ts'
import { findGivePage } from './give-page.server.ts'
import { findHomePage } from './home-page.server.ts'

beforeAll(async () => {
  await anOrganization()
})
afterEach(() => shiftClock(0))

describe('the home page', () => {
  test('leads with the team that gathers most this week, and shows a new team without gifts too', async () => {
    const [quick, slow] = [await aTeam({ name: 'Quick' }), await aTeam({ name: 'Slow' })]
    await aPaidGift({ team: slow, amount_cents: 900_000, paidAt: daysAgo(9) })
    await aPaidGift({ team: quick, amount_cents: 500_000, paidAt: daysAgo(2) })
    const fresh = await aTeam({ name: 'Fresh', published_at: new Date() })
    const home = await findHomePage()
    if (home.kind !== 'ready') throw new Error('no campaign')
    expect(home.page.teams[0]).toMatchObject({
      name: 'Quick',
      momentum: '$5,000 in the last 7 days',
    })
    expect(
      home.page.teams.find(({ href }) => href === `/teams/${slow.slug}`)?.momentum ?? null,
    ).toBeNull()
    expect(home.page.teams.map(({ href }) => href)).toContain(`/teams/${fresh.slug}`)
  })

  test('leads with who gathers most lately, whatever is sent back afterwards', async () => {
    const [much, lately] = [await aTeam({ name: 'Much' }), await aTeam({ name: 'Lately' })]
    await aPaidGift({ team: much, amount_cents: 4_000_000, paidAt: daysAgo(4) })
    await aPaidGift({ team: lately, amount_cents: 1_000_000, paidAt: daysAgo(4) })
    expect((await leadersOf(much, lately)).map(({ name }) => name)).toEqual(['Much', 'Lately'])
    const gifts = [
      await aPaidGift({ team: lately, amount_cents: 2_000_000, paidAt: daysAgo(1) }),
      await aPaidGift({ team: lately, amount_cents: 1_000_000, paidAt: daysAgo(1) }),
    ]
    expect((await leadersOf(much, lately)).map(({ name }) => name)).toEqual(['Lately', 'Much'])
    for (const gift of gifts) await bookMovements([aRefund(gift, gift.amount_cents)])
    expect(await leadersOf(much, lately)).toMatchObject([
      { name: 'Lately', momentum: '$10,000 in the last 7 days' },
      { name: 'Much', momentum: '$40,000 in the last 7 days' },
    ])
  })

  test('counts a crowd of gifts that is booked at once as it counts them one by one', async () => {
    const [together, apart] = [await aTeam(), await aTeam()]
    const paidAt = daysAgo(3)
    const gifts = await Promise.all([1, 2, 3].map(() => aStartedGift({ team: together })))
    await bookMovements(gifts.map((gift) => aCharge(gift, { paidAt })))
    for (let n = 0; n < 3; n++) await aPaidGift({ team: apart, paidAt })
    const { rows } = await sql<{ difference: string }>`
      select (max(score) - min(score))::text as difference from team_momentum
       where team_id in (${together.id}, ${apart.id}) having count(*) = 2`.execute(db)
    expect(Number(rows[0]?.difference)).toBeCloseTo(0, 6)
  })

  test('does not name a team that was hidden, nor a gift to it', async () => {
    const hidden = await aTeam({ name: 'Taken down' })
    await aPaidGift({ team: hidden, shown_name: 'Who gave to it' })
    await db.updateTable('team').set({ status: 'hidden' }).where('id', '=', hidden.id).execute()
    expect(JSON.stringify(await findHomePage())).not.toMatch(/Taken down|Who gave to it/)
  })

  test('has kind words while there is no campaign', async () => {
    const campaign = await aCampaign()
    await db
      .updateTable('campaign')
      .set({ closed_at: new Date() })
      .where('id', '=', campaign.id)
      .execute()
    expect(await findHomePage()).toEqual({ kind: 'not-ready', organizationName: 'Lakeside Refuge' })
    expect(
      await findGivePage({ teamSlug: null, begunGift: null, browserHash: '', askedBy: null }),
    ).toBeUndefined()
    await db
      .updateTable('campaign')
      .set({ closed_at: null })
      .where('id', '=', campaign.id)
      .execute()
  })
})

/** Those of the teams that the home page leads with, in its order. */
async function leadersOf(...teams: readonly { slug: string }[]) {
  const home = await findHomePage()
  if (home.kind !== 'ready') throw new Error('no campaign')
  const wanted = new Set(teams.map(({ slug }) => `/teams/${slug}`))
  return home.page.teams.filter(({ href }) => wanted.has(href))
}

function daysAgo(days: number): Date {
  return new Date(Date.now() - days * 24 * 60 * 60_000)
}
