import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { queueMessages } from '#app/mail/queue-message.server.ts'
import { sendMessage } from '#app/mail/send-message.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { hashKey, newKey } from '#app/platform/keys.server.ts'
import {
  aCharge,
  aDispute,
  anOrganization,
  aPaidGift,
  aRefund,
  aStartedGift,
  aTeam,
  findGift,
} from '#db/testing/builders.ts'
import type { AGift, ATeam } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { bookMovements } from './book-movements.server.ts'
import { cardLetters } from './card-letters.server.ts'
import { findGivePage } from './give-page.server.ts'
import { findPublicTeamPage } from './public-team-page.server.ts'
import { isRefusalLink, refuseCards } from './refuse-cards.server.ts'
import { aDonor, sendGiveForm } from './testing/send-give-form.ts'

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

const typed = {
  choice: '50',
  dedication: 'memory',
  dedicatedTo: 'Rosa  Medina',
  cardEmail: 'Family@Example.org ',
  cardFrom: 'Ann and Joe',
  cardWords: 'She taught us all to dance.',
}

describe('a donor who gives for somebody', () => {
  test('has it written down with the gift, and finds every word after turning back', async () => {
    const donor = aDonor()
    expect((await sendGiveForm(team.slug, typed, donor)).kind).toBe('pay')
    const [gift] = await gifts()
    expect(gift).toMatchObject({
      dedicated_as: 'memory',
      dedicated_to: 'Rosa Medina',
      card_email: 'family@example.org',
      card_from: 'Ann and Joe',
      card_words: 'She taught us all to dance.',
    })
    const back = (browserKey: string) =>
      findGivePage({
        teamSlug: team.slug,
        begunGift: gift?.public_id ?? '',
        browserHash: hashKey(browserKey),
        askedBy: null,
      })
    expect((await back(donor.browserKey))?.page.values.dedication).toEqual({
      as: 'memory',
      to: 'Rosa Medina',
      cardEmail: 'family@example.org',
      cardFrom: 'Ann and Joe',
      cardWords: 'She taught us all to dance.',
    })
    expect(JSON.stringify(await back(newKey()))).not.toMatch(/Rosa|family@/)
  })

  test('and takes it back before paying leaves nothing of it', async () => {
    const donor = aDonor()
    await sendGiveForm(team.slug, typed, donor)
    await sendGiveForm(team.slug, { ...typed, dedication: 'none' }, donor)
    expect(await gifts()).toMatchObject([
      { dedicated_as: null, dedicated_to: null, card_email: null },
    ])
  })

  test.each([
    ['without a name', { dedicatedTo: ' ' }, 'dedicatedTo'],
    ['with a name of 81 letters', { dedicatedTo: 'x'.repeat(81) }, 'dedicatedTo'],
    ['with a link for a name', { dedicatedTo: 'www.example.org' }, 'dedicatedTo'],
    ['with a card number for a name', { dedicatedTo: '4242 4242 4242 4242' }, 'dedicatedTo'],
    ['with words and no address', { cardEmail: '' }, 'cardEmail'],
    ['with an address that is none', { cardEmail: 'family at home' }, 'cardEmail'],
    ['with two addresses', { cardEmail: 'a@example.org, b@example.org' }, 'cardEmail'],
    ['with a card from nobody', { cardFrom: '' }, 'cardFrom'],
    ['with a link in the card', { cardWords: 'See https://example.org' }, 'cardWords'],
    ['with a card number in the card', { cardWords: '4242424242424242' }, 'cardWords'],
    ['with a card of 301 letters', { cardWords: 'x'.repeat(301) }, 'cardWords'],
  ])('is told what is wrong %s, and loses no word', async (_what, wrong, field) => {
    const answer = await sendGiveForm(team.slug, { ...typed, ...wrong })
    expect(answer).toMatchObject({
      kind: 'again',
      status: 400,
      page: {
        page: { errors: [{ field }], values: { choice: '50', dedication: { as: 'memory' } } },
      },
    })
    expect(await gifts()).toEqual([])
  })

  test('is told of the sum and of the name at once', async () => {
    const answer = await sendGiveForm(team.slug, {
      ...typed,
      choice: 'own',
      ownAmount: 'ten',
      dedicatedTo: '',
    })
    expect(answer.kind === 'again' && answer.page.page.errors.map(({ field }) => field)).toEqual([
      'ownAmount',
      'dedicatedTo',
    ])
  })

  test('shows it on the wall, an anonymous donor unnamed still, and moves the page (S4)', async () => {
    await aPaidGift({
      team,
      ...dedicated('page@example.org'),
      anonymous: true,
      shown_name: 'Marta',
    })
    const page = await findPublicTeamPage(team.slug)
    expect(page?.page.wall).toMatchObject([
      { name: 'Anonymous', dedication: { as: 'memory', to: 'Rosa Medina' } },
    ])
    expect(JSON.stringify(page)).not.toMatch(/Marta|page@example|Ann and Joe|dance/)
    const before = await version()
    await db
      .updateTable('gift')
      .set({ dedicated_to: 'Rosa M.' })
      .where('team_id', '=', team.id)
      .execute()
    expect(await version()).toBe(before + 1)
  })

  test('finds it on the receipt', async () => {
    const gift = await aPaidGift({ team, ...dedicated('receipt@example.org') })
    const receipt = await db
      .selectFrom('message')
      .innerJoin('receipt', 'receipt.public_id', 'message.subject_id')
      .select('content')
      .where('receipt.gift_id', '=', gift.id)
      .executeTakeFirst()
    expect(receipt?.content).toMatchObject({ dedication: { as: 'memory', to: 'Rosa Medina' } })
  })
})

describe('a card', () => {
  test('is queued once, when the gift is paid, in the donor’s language, and knows no sum', async () => {
    const gift = await aStartedGift({ team, amount_cents: 61_17, ...dedicated('once@example.org') })
    await db.updateTable('gift').set({ language: 'es' }).where('id', '=', gift.id).execute()
    expect(await cardsTo('once@example.org')).toEqual([])
    const charge = aCharge(gift)
    await Promise.all([bookMovements([charge]), bookMovements([charge])])
    const cards = await cardsTo('once@example.org')
    expect(cards).toMatchObject([
      {
        subject_id: gift.public_id,
        language: 'es',
        content: { to: 'Rosa Medina', from: 'Ann and Joe' },
      },
    ])
    const told = new Map(Object.entries(cards[0]?.content ?? {}))
    expect([...told.keys()].toSorted()).toEqual([
      'as',
      'campaignName',
      'from',
      'pagePath',
      'refusalPath',
      'teamName',
      'to',
      'words',
    ])
    expect(told.get('refusalPath')).not.toContain('once')
  })

  test('of a gift that was paid and sent back in one batch is never written', async () => {
    const gift = await aStartedGift({ team, ...dedicated('never@example.org') })
    const charge = aCharge(gift)
    if (charge.source.kind !== 'charge') throw new Error('a charge is a charge')
    const { chargeId, paymentId } = charge.source
    await bookMovements([
      charge,
      aRefund({ ...gift, charge_id: chargeId, payment_id: paymentId }, gift.amount_cents),
    ])
    expect(await cardsTo('never@example.org')).toEqual([])
  })

  test('of a gift that goes back before it is sent is not sent; one that is out stays', async () => {
    const back = await aPaidGift({ team, ...dedicated('back@example.org') })
    const [waiting] = await cardsTo('back@example.org')
    await bookMovements([aRefund(back, back.amount_cents)])
    expect(await cardsTo('back@example.org')).toEqual([])
    await sendMessage(waiting?.id ?? 0)

    const sent = await aPaidGift({ team, ...dedicated('sent@example.org') })
    await db
      .updateTable('message')
      .set({ sent_at: new Date() })
      .where('to_address', '=', 'sent@example.org')
      .execute()
    await bookMovements([aRefund(sent, sent.amount_cents)])
    expect(await cardsTo('sent@example.org')).toHaveLength(1)
  })

  test('stays when only part of the gift goes back, or a dispute is opened', async () => {
    const part = await aPaidGift({ team, ...dedicated('part@example.org') })
    await bookMovements([aRefund(part, 100)])
    expect(await cardsTo('part@example.org')).toHaveLength(1)
    await bookMovements([aDispute(await findGift(part.id))])
    expect(await cardsTo('part@example.org')).toHaveLength(1)
  })

  test('comes three times a day to one mailbox at most, also when ten gifts are booked at once', async () => {
    const begun = await Promise.all(
      Array.from({ length: 10 }, () => aStartedGift({ team, ...dedicated('many@example.org') })),
    )
    await Promise.all(begun.map((gift) => bookMovements([aCharge(gift)])))
    expect(await cardsTo('many@example.org')).toHaveLength(3)
    const paid = await db
      .selectFrom('gift')
      .select('status')
      .where('team_id', '=', team.id)
      .execute()
    expect(paid.every(({ status }) => status === 'paid')).toBe(true)
  })

  test('negative control: who does not take turns sends one too many', async () => {
    for (let n = 0; n < 2; n++) await aPaidGift({ team, ...dedicated('turns@example.org') })
    const begun = await Promise.all(
      [1, 2].map(() => aStartedGift({ team, ...dedicated('turns@example.org') })),
    )
    let looked = 0
    let bothLooked = () => {}
    const both = new Promise<void>((resolve) => (bothLooked = resolve))
    await Promise.all(
      begun.map((gift) =>
        inTransaction(async (trx) => {
          const letters = await cardLetters(trx, [asCardGift(gift)], async () => {})
          if (++looked === 2) bothLooked()
          await both
          await queueMessages(trx, letters)
        }),
      ),
    )
    expect(await cardsTo('turns@example.org')).toHaveLength(4)
  })
})

describe('who wants no more cards', () => {
  test('gets none, not even the one that waits, and a gift is booked all the same', async () => {
    await aPaidGift({ team, ...dedicated('enough@example.org') })
    const [waiting] = await cardsTo('enough@example.org')
    const token = tokenIn(waiting?.content)
    expect(isRefusalLink(token)).toBe(true)
    expect(await Promise.all([refuseCards(token), refuseCards(token)])).toEqual([
      'refused',
      'refused',
    ])
    expect(await cardsTo('enough@example.org')).toEqual([])
    const next = await aPaidGift({ team, ...dedicated('enough@example.org') })
    expect(next.status).toBe('paid')
    expect(await cardsTo('enough@example.org')).toEqual([])
  })

  test('at the very moment of a booking gets none either', async () => {
    await aPaidGift({ team, ...dedicated('race@example.org') })
    const [waiting] = await cardsTo('race@example.org')
    const token = tokenIn(waiting?.content)
    const gift = await aStartedGift({ team, ...dedicated('race@example.org') })
    await Promise.all([refuseCards(token), bookMovements([aCharge(gift)])])
    expect(await cardsTo('race@example.org')).toEqual([])
  })

  test('cannot be somebody else: a link that we did not make refuses nothing', async () => {
    expect(isRefusalLink('not-a-token')).toBe(false)
    expect(await refuseCards('not-a-token')).toBe('not-ours')
    expect(
      await db.selectFrom('card_refusal').selectAll().where('email', 'like', '%not-a%').execute(),
    ).toEqual([])
  })
})

function dedicated(cardEmail: string) {
  return {
    dedicated_as: 'memory' as const,
    dedicated_to: 'Rosa Medina',
    card_email: cardEmail,
    card_from: 'Ann and Joe',
    card_words: 'She taught us all to dance.',
  }
}

function asCardGift(gift: AGift) {
  return {
    ...gift,
    slug: team.slug,
    team_name: team.name,
    team_shown: true,
    campaign_name: 'The home',
  }
}

function cardsTo(address: string) {
  return db
    .selectFrom('message')
    .selectAll()
    .where('kind', '=', 'e-card')
    .where('to_address', '=', address)
    .execute()
}

function tokenIn(content: unknown): string {
  return /cards\/([\w-]+)\/refusal/.exec(JSON.stringify(content))?.[1] ?? ''
}

function gifts() {
  return db.selectFrom('gift').selectAll().where('team_id', '=', team.id).orderBy('id').execute()
}

async function version(): Promise<number> {
  const { version: found } = await db
    .selectFrom('page_version')
    .select('version')
    .where('page', '=', `teams/${team.slug}`)
    .executeTakeFirstOrThrow()
  return found
}
