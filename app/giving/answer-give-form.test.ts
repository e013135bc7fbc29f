import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { giftsOf, payAtOf, sendGiveForm } from './testing/send-give-form.ts'

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
    expect(await giftsOf(team)).toMatchObject([
      {
        amount_cents: 5000,
        fee_cover_cents: 0,
        shown_name: 'Marta and Joe',
        message: 'For every Saturday.',
      },
    ])
    expect(await giftsOf(team)).toMatchObject([
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
    expect(await giftsOf(team)).toMatchObject([
      {
        amount_cents: 5000,
        fee_cover_cents: 0,
        team_id: team.id,
        status: 'started',
        currency: 'usd',
        livemode: false,
      },
    ])
    expect(await giftsOf(other)).toEqual([])
  })

  test('S19: pays the fee on top only when they ticked it, by the server’s own sum', async () => {
    await anOrganization({
      fee_rate_basis_points: 220,
      fee_fixed_cents: 30,
      fee_cover_offered: true,
    })
    await sendGiveForm(team.slug, { choice: '50', coverFee: 'yes' })
    expect(await giftsOf(team)).toMatchObject([{ amount_cents: 5144, fee_cover_cents: 144 }])
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
    expect(await giftsOf(team)).toEqual([])
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
    expect(await giftsOf(team)).toMatchObject([{ shown_name: 'فريق 👨‍👩‍👧 evil' }])
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
    expect(await giftsOf(closed)).toEqual([])
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
