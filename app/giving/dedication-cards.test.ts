import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { queueMessages } from '#app/mail/queue-message.server.ts'
import { sendMessage } from '#app/mail/send-message.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift, findGift } from '#db/testing/gifts.ts'
import { aCharge, aDispute, aRefund } from '#db/testing/money-lines.ts'
import type { ATeam } from '#db/testing/builders.ts'
import type { AGift } from '#db/testing/gifts.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { bookMovements } from './book-movements.server.ts'
import { cardLetters } from './card-letters.server.ts'
import { isRefusalLink, refuseCards } from './refuse-cards.server.ts'
import { dedicated } from './testing/dedicated.ts'

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
