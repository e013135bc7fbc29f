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
import type { GiftWish } from './gift-wish.ts'
import { claimGift } from './open-gift.server.ts'
import { startGift } from './start-gift.server.ts'
import { aDonor, payAtOf, sendGiveForm } from './testing/send-give-form.ts'

let stripe: TestStripe
let team: ATeam

beforeAll(async () => {
  stripe = await startTestStripe()
})
beforeEach(async () => {
  await anOrganization({
    giving_paused_at: null,
    giving_paused_by: null,
    giving_paused_reason: null,
  })
  team = await aTeam()
  stripe.faults.clear()
})
afterAll(() => stripe.stop())

describe('a donor who gives', () => {
  test('is led to the payment page, and their words wait with the gift', async () => {
    const answer = await sendGiveForm(team.slug, {
      choice: '50',
      shownName: 'Marta and Joe',
      message: 'For every Saturday.',
      hideAmount: 'yes',
    })
    expect(payAtOf(answer)).toContain(stripe.url)
    expect(await gifts()).toMatchObject([
      {
        amount_cents: 5000,
        fee_cover_cents: 0,
        shown_name: 'Marta and Joe',
        message: 'For every Saturday.',
      },
    ])
    expect(await gifts()).toMatchObject([
      { amount_hidden: true, anonymous: false, newsletter: false, status: 'started' },
    ])
  })

  test('S6: sets neither the sum nor the team nor the state nor the fee by sending more fields', async () => {
    const other = await aTeam()
    await sendGiveForm(team.slug, {
      choice: '50',
      amount: '1',
      amount_cents: '1',
      fee_cover_cents: '4900',
      team_id: String(other.id),
      teamSlug: other.slug,
      status: 'paid',
      currency: 'jpy',
      livemode: 'true',
    })
    expect(await gifts()).toMatchObject([
      {
        amount_cents: 5000,
        fee_cover_cents: 0,
        team_id: team.id,
        status: 'started',
        currency: 'usd',
        livemode: false,
      },
    ])
    expect(await gifts(other)).toEqual([])
  })

  test('S19: pays the fee on top only when they ticked it, by the server’s own sum', async () => {
    await anOrganization({
      fee_rate_basis_points: 220,
      fee_fixed_cents: 30,
      fee_cover_offered: true,
    })
    await sendGiveForm(team.slug, { choice: '50', coverFee: 'yes' })
    expect(await gifts()).toMatchObject([{ amount_cents: 5144, fee_cover_cents: 144 }])
  })

  test('may give to the campaign itself', async () => {
    const answer = await sendGiveForm(null, { ownAmount: '12.50' })
    expect(answer.kind).toBe('pay')
    const [gift] = await db.selectFrom('gift').selectAll().where('team_id', 'is', null).execute()
    expect(gift).toMatchObject({ amount_cents: 1250, team_id: null })
  })

  test('X3: gets the page back with every word when the amount is missing', async () => {
    const answer = await sendGiveForm(team.slug, {
      shownName: 'Ann',
      message: 'Go on!',
      anonymous: 'yes',
    })
    expect(answer).toMatchObject({
      kind: 'again',
      status: 400,
      page: {
        page: {
          errors: [{ field: 'choice', message: 'Choose an amount' }],
          values: { shownName: 'Ann', message: 'Go on!', anonymous: true },
        },
      },
    })
    expect(await gifts()).toEqual([])
  })

  test.each([
    ['a message of 200,000 letters', { choice: '50', message: 'x'.repeat(200_000) }],
    ['a name of 61 letters', { choice: '50', shownName: 'x'.repeat(61) }],
    ['a sum beyond all sums', { choice: 'own', ownAmount: '1e309' }],
    ['a sum below nothing', { choice: 'own', ownAmount: '-5' }],
    ['a choice that is not on the list of numbers', { choice: 'all of it' }],
  ])('F20: is told what is wrong with %s', async (_what, fields) => {
    const answer = await sendGiveForm(team.slug, fields)
    expect(answer).toMatchObject({ kind: 'again', status: 400 })
    expect(answer.kind === 'again' && answer.page.page.errors).toHaveLength(1)
  })

  test('F20: keeps a name with letters of every script, and without what cannot be stored', async () => {
    await sendGiveForm(team.slug, { choice: '50', shownName: '\u0000فريق 👨‍👩‍👧 \u202Eevil' })
    expect(await gifts()).toMatchObject([{ shown_name: 'فريق 👨‍👩‍👧 evil' }])
  })
})

describe('F7: a donor who', () => {
  test('presses twice at once is led to one and the same payment page', async () => {
    const donor = aDonor()
    const answers = await Promise.all([
      sendGiveForm(team.slug, { choice: '50' }, donor),
      sendGiveForm(team.slug, { choice: '50' }, donor),
    ])
    expect(new Set(answers.map(payAtOf)).size).toBe(1)
    expect(await gifts()).toHaveLength(1)
  })

  test('negative control: without taking turns, two who look at once open two payment pages', async () => {
    const wish = aWish()
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
    expect(await gifts()).toHaveLength(2)

    const other = aWish()
    const inTurn = await Promise.all([claimGift(other, to), claimGift(other, to)])
    expect(inTurn[0]).toEqual(inTurn[1])
    expect(await gifts()).toHaveLength(3)
  })

  test('is asked for ten times at once by one browser still has one gift and one page', async () => {
    const wish = aWish()
    const started = await Promise.all(Array.from({ length: 10 }, () => startGift(wish)))
    expect(new Set(started.map((each) => each.kind === 'ready' && each.payAt)).size).toBe(1)
    expect(await gifts()).toHaveLength(1)
  })

  test('has two tabs open goes on with the same gift in both, with the words sent last', async () => {
    const donor = aDonor()
    const first = await sendGiveForm(team.slug, { choice: '50', message: 'one' }, donor)
    const second = await sendGiveForm(team.slug, { choice: '50', message: 'two' }, donor)
    expect(payAtOf(second)).toBe(payAtOf(first))
    expect(await gifts()).toMatchObject([{ message: 'two' }])
  })

  test('comes back and changes the amount can pay only the new one', async () => {
    const donor = aDonor()
    const first = await sendGiveForm(team.slug, { choice: '50' }, donor)
    const second = await sendGiveForm(team.slug, { choice: '100' }, donor)
    expect(payAtOf(second)).not.toBe(payAtOf(first))
    expect(await gifts()).toMatchObject([
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
    const open = (await gifts()).filter(({ status }) => status === 'started')
    expect(open).toHaveLength(1)
  })

  test('pays in one tab and sends the form in another begins a second gift, and the first counts', async () => {
    const donor = aDonor()
    const first = await sendGiveForm(team.slug, { choice: '50' }, donor)
    stripe.pay(sessionOf(payAtOf(first)))
    const second = await sendGiveForm(team.slug, { choice: '50' }, donor)
    expect(payAtOf(second)).not.toBe(payAtOf(first))
    expect((await gifts()).map(({ status }) => status)).toEqual(['paid', 'started'])
  })

  test('loads the thank-you page twenty times at once is thanked each time for one gift', async () => {
    const answer = await sendGiveForm(team.slug, { choice: '50' })
    stripe.pay(sessionOf(payAtOf(answer)))
    const [gift] = await gifts()
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
    const [gift] = await gifts()
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

describe('a gift that cannot be taken', () => {
  test('A6: when Stripe is busy the donor is told so, and nothing typed is lost', async () => {
    stripe.faults.add({ kind: 'rate-limit', on: 'POST /v1/checkout/sessions', times: 9 })
    const answer = await sendGiveForm(team.slug, { choice: '50', message: 'Go on!' })
    expect(answer).toMatchObject({
      kind: 'again',
      status: 503,
      page: { page: { notice: 'busy', values: { choice: '50', message: 'Go on!' } } },
    })
    stripe.faults.clear()
    expect((await sendGiveForm(team.slug, { choice: '50' })).kind).toBe('pay')
  })

  test('a team that has finished says so', async () => {
    const closed = await aTeam({ status: 'closed' })
    expect(await sendGiveForm(closed.slug, { choice: '50' })).toMatchObject({
      kind: 'again',
      status: 409,
      page: { page: { standing: 'closed' } },
    })
    expect(await gifts(closed)).toEqual([])
  })

  test('while giving is paused everyone is told so, and not why or by whom (S3)', async () => {
    await anOrganization({
      giving_paused_at: new Date(),
      giving_paused_by: 'Priya',
      giving_paused_reason: 'card testing',
    })
    const answer = await sendGiveForm(team.slug, { choice: '50' })
    expect(answer).toMatchObject({
      kind: 'again',
      status: 409,
      page: { page: { standing: 'paused' } },
    })
    expect(JSON.stringify(answer)).not.toMatch(/Priya|card testing/)
  })

  test.each(['draft', 'waiting', 'hidden'] as const)(
    'S5: a team that is %s looks like none',
    async (status) => {
      const unseen = await aTeam({ status })
      expect(await sendGiveForm(unseen.slug, { choice: '50' })).toEqual({ kind: 'not-found' })
      expect(await sendGiveForm('no-such-team', { choice: '50' })).toEqual({ kind: 'not-found' })
    },
  )
})

/** Of a browser that was never here. */
function aWish(): GiftWish {
  return {
    teamSlug: team.slug,
    amount: cents(5000),
    coverFee: false,
    monthly: false,
    shownName: null,
    message: null,
    askedBy: null,
    anonymous: false,
    hideAmount: false,
    newsletter: false,
    dedication: null,
    browserHash: hashKey(newKey()),
  }
}

function gifts(of: ATeam = team) {
  return db.selectFrom('gift').selectAll().where('team_id', '=', of.id).orderBy('id').execute()
}

function sessionOf(payAt: string): string {
  return /cs_test_\w+/.exec(payAt)?.[0] ?? ''
}
