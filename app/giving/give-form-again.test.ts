import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { hashKey, newKey } from '#app/platform/keys.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { fulfilGift } from './fulfil-gift.server.ts'
import { findGivePage } from './give-page.server.ts'
import { claimGift } from './open-gift.server.ts'
import { startGift } from './start-gift.server.ts'
import {
  aDonor,
  aGiftWish,
  giftsOf,
  payAtOf,
  sendGiveForm,
  sessionOf,
} from './testing/send-give-form.ts'

let stripe: TestStripe
let team: ATeam

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
beforeEach(async () => {
  team = await aTeam()
})
afterAll(() => stripe.stop())

describe('F7: a donor who', () => {
  test('presses twice at once is led to one and the same payment page', async () => {
    const donor = aDonor()
    const answers = await Promise.all([
      sendGiveForm(team.slug, { choice: '50' }, donor),
      sendGiveForm(team.slug, { choice: '50' }, donor),
    ])
    expect(new Set(answers.map(payAtOf)).size).toBe(1)
    expect(await giftsOf(team)).toHaveLength(1)
  })

  test('negative control: without taking turns, two who look at once open two payment pages', async () => {
    const wish = aGiftWish(team)
    const to = {
      campaignId: team.campaign_id,
      teamId: team.id,
      creditedTo: null,
      currency: 'usd',
      amount: wish.amount,
      cover: cents(0),
    }
    let looked = 0
    let bothLooked = () => {}
    const both = new Promise<void>((resolve) => (bothLooked = resolve))
    const lookTogether = async (trx: Trx) => {
      await sql`set transaction isolation level repeatable read`.execute(trx)
      await sql`select from gift limit 1`.execute(trx)
      if (++looked === 2) bothLooked()
      await both
    }
    const claims = await Promise.all([
      claimGift(wish, to, lookTogether),
      claimGift(wish, to, lookTogether),
    ])
    expect(claims).toMatchObject([{ kind: 'to-open' }, { kind: 'to-open' }])
    expect(await giftsOf(team)).toHaveLength(2)

    const other = aGiftWish(team)
    const inTurn = await Promise.all([claimGift(other, to), claimGift(other, to)])
    expect(inTurn[0]).toEqual(inTurn[1])
    expect(await giftsOf(team)).toHaveLength(3)
  })

  test('is asked for ten times at once by one browser still has one gift and one page', async () => {
    const wish = aGiftWish(team)
    const started = await Promise.all(Array.from({ length: 10 }, () => startGift(wish)))
    expect(new Set(started.map((each) => each.kind === 'ready' && each.payAt)).size).toBe(1)
    expect(await giftsOf(team)).toHaveLength(1)
  })

  test('has two tabs open goes on with the same gift in both, with the words sent last', async () => {
    const donor = aDonor()
    const first = await sendGiveForm(team.slug, { choice: '50', message: 'one' }, donor)
    const second = await sendGiveForm(team.slug, { choice: '50', message: 'two' }, donor)
    expect(payAtOf(second)).toBe(payAtOf(first))
    expect(await giftsOf(team)).toMatchObject([{ message: 'two' }])
  })

  test('comes back and changes the amount can pay only the new one', async () => {
    const donor = aDonor()
    const first = await sendGiveForm(team.slug, { choice: '50' }, donor)
    const second = await sendGiveForm(team.slug, { choice: '100' }, donor)
    expect(payAtOf(second)).not.toBe(payAtOf(first))
    expect(await giftsOf(team)).toMatchObject([
      { amount_cents: 5000, status: 'expired' },
      { amount_cents: 10_000, status: 'started' },
    ])
    expect(() => stripe.pay(sessionOf(payAtOf(first)))).toThrow()
    expect(stripe.pay(sessionOf(payAtOf(second))).kind).toBe('paid')
  })

  test('sends two amounts at once from two tabs has one payment page in the end', async () => {
    const donor = aDonor()
    await Promise.all([
      sendGiveForm(team.slug, { choice: '50' }, donor),
      sendGiveForm(team.slug, { choice: '100' }, donor),
    ])
    const open = (await giftsOf(team)).filter(({ status }) => status === 'started')
    expect(open).toHaveLength(1)
  })

  test('pays in one tab and sends the form in another begins a second gift, and the first counts', async () => {
    const donor = aDonor()
    const first = await sendGiveForm(team.slug, { choice: '50' }, donor)
    stripe.pay(sessionOf(payAtOf(first)))
    const second = await sendGiveForm(team.slug, { choice: '50' }, donor)
    expect(payAtOf(second)).not.toBe(payAtOf(first))
    expect((await giftsOf(team)).map(({ status }) => status)).toEqual(['paid', 'started'])
  })

  test('loads the thank-you page twenty times at once is thanked each time for one gift', async () => {
    const answer = await sendGiveForm(team.slug, { choice: '50' })
    stripe.pay(sessionOf(payAtOf(answer)))
    const [gift] = await giftsOf(team)
    const standings = await Promise.all(
      Array.from({ length: 20 }, () => fulfilGift(gift?.public_id ?? '')),
    )
    expect(new Set(standings)).toEqual(new Set(['paid']))
    const total = await db
      .selectFrom('team_total')
      .selectAll()
      .where('team_id', '=', team.id)
      .executeTakeFirst()
    expect(total).toMatchObject({ raised_cents: 5000, gift_count: 1 })
  })
})

describe('a donor who cancels', () => {
  test('finds all that was typed, in the same browser only', async () => {
    const donor = aDonor()
    await sendGiveForm(
      team.slug,
      { choice: 'own', ownAmount: '12.50', message: 'Go on!', newsletter: 'yes' },
      donor,
    )
    const [gift] = await giftsOf(team)
    const begunGift = gift?.public_id ?? ''
    const back = await findGivePage({
      teamSlug: team.slug,
      begunGift,
      browserHash: hashKey(donor.browserKey),
      askedBy: null,
    })
    expect(back?.page).toMatchObject({
      notice: 'came-back',
      values: {
        choice: 'own',
        ownAmount: '12.50',
        message: 'Go on!',
        newsletter: true,
        coverFee: false,
      },
    })
    const stranger = await findGivePage({
      teamSlug: team.slug,
      begunGift,
      browserHash: hashKey(newKey()),
      askedBy: null,
    })
    expect(stranger?.page).toMatchObject({
      notice: null,
      values: { choice: '', ownAmount: '', message: '' },
    })
    const elsewhere = await aTeam()
    const moved = await findGivePage({
      teamSlug: elsewhere.slug,
      begunGift,
      browserHash: hashKey(donor.browserKey),
      askedBy: null,
    })
    expect(moved?.page.notice).toBeNull()
  })
})
