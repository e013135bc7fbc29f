import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aCaptainOf, aLedTeam } from '#app/members/testing/people-of-a-team.ts'
import { actorOf } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift, findGift } from '#db/testing/gifts.ts'
import { aDispute, aRefund } from '#db/testing/money-lines.ts'
import type { ATeam } from '#db/testing/builders.ts'
import type { AGift, PaidGift } from '#db/testing/gifts.ts'
import { bookMovements } from '../book-movements.server.ts'
import { findGiftsDesk } from './gifts-desk.server.ts'
import { findRefusalPage, refuseThanks } from './refuse-thanks.server.ts'
import { thankDonors } from './thank-donors.server.ts'
import type { Thanks } from './thank-donors.server.ts'
import { findThanksPage } from './thanks-page.server.ts'
import { lettersOf } from './testing/letters.ts'

let team: ATeam
let denise: Awaited<ReturnType<typeof aCaptainOf>>

beforeAll(() => anOrganization())
beforeEach(async () => {
  const led = await aLedTeam()
  team = led.team
  denise = led.captain
})

describe('a captain’s thanks', () => {
  test('go to the donor in a letter of ours, once, and the desk says when', async () => {
    const gift = await aGift({ donorEmail: 'marta@example.org' })
    expect(await thank([gift])).toBe(1)
    expect(await thank([gift])).toBe(0)
    expect(await lettersOf([gift])).toMatchObject([
      {
        to_address: 'marta@example.org',
        content: { words: null, captainName: 'Denise K.', replyTo: null, gifts: 1 },
      },
    ])
    expect(await statesOf()).toEqual(['thanked'])
  })

  test('two captains at once: one letter, and one of them is told that it was done', async () => {
    const mina = await aCaptainOf(team)
    const gifts = await Promise.all([aGift(), aGift(), aGift()])
    for (const gift of gifts) {
      const counts = await Promise.all([thank([gift]), thank([gift], { by: mina.person })])
      expect(counts.toSorted((one, other) => one - other)).toEqual([0, 1])
    }
    expect(await lettersOf(gifts)).toHaveLength(3)
  })

  test('all by two captains at once, in another order: one letter a gift', async () => {
    const mina = await aCaptainOf(team)
    const gifts = await Promise.all(Array.from({ length: 12 }, () => aGift()))
    const counts = await Promise.all([
      thank(gifts),
      thank(gifts.toReversed(), { by: mina.person }),
      thank(gifts.slice(3), { by: mina.person }),
    ])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12)
    expect(await lettersOf(gifts)).toHaveLength(12)
  })

  test('control: were gifts looked up and not claimed, both captains would thank', async () => {
    const mina = await aCaptainOf(team)
    const gift = await aGift()
    const look = async () => [gift.id]
    const counts = await Promise.all([
      thankDonors(thanksFor([gift]), look),
      thankDonors(thanksFor([gift], { by: mina.person }), look),
    ])
    expect(counts).toEqual([1, 1])
    // The books see such a letter at once.
    await db.deleteFrom('message').where('subject_id', '=', gift.public_id).execute()
  })

  test('one letter for several gifts of a donor; an anonymous gift of theirs has one of its own', async () => {
    const from = { donorEmail: 'ruth@example.org', donorName: 'Ruth Haas' }
    const gifts = [
      await aGift(from),
      await aGift(from),
      await aGift({ ...from, anonymous: true, shown_name: 'Secret Ruth' }),
    ]
    expect(await thank(gifts)).toBe(3)
    const letters = await lettersOf(gifts)
    expect(letters.map(({ content }) => [content.gifts, content.anonymous])).toEqual(
      expect.arrayContaining([
        [2, false],
        [1, true],
      ]),
    )
    expect(letters).toHaveLength(2)
  })

  test('S4: show the captain no address, and of an anonymous donor no name', async () => {
    await aGift({
      anonymous: true,
      shown_name: 'Canary Shown',
      donorName: 'Canary Legal',
      donorEmail: 'canary@example.org',
      amount_hidden: true,
      amount_cents: 61_17,
    })
    const captain = captainOf()
    const seen = JSON.stringify([
      await findGiftsDesk(captain, null),
      await findThanksPage(captain, null),
    ])
    expect(seen).toContain('Anonymous')
    for (const canary of ['Canary', 'canary@', '61.17']) expect(seen).not.toContain(canary)
  })

  test('hold the captain’s address only when they wished so', async () => {
    const gift = await aGift()
    await thank([gift], { answers: 'to-captain' })
    const [letter] = await lettersOf([gift])
    expect(letter?.content.replyTo).toBe(denise.person.email)
  })
})

describe('nobody is thanked', () => {
  test('for a gift that went back, is under way back, or is disputed', async () => {
    const whole = await aGift()
    const part = await aGift()
    const asked = await aGift()
    const disputed = await aGift()
    await bookMovements([aRefund(whole, whole.amount_cents), aRefund(part, 1_000)])
    await bookMovements([aDispute(await findGift(disputed.id))])
    await db
      .insertInto('refund')
      .values({ gift_id: asked.id, amount_cents: 5_000, reason: 'wrong sum', status: 'requested' })
      .execute()
    expect(await thank([whole, part, asked, disputed])).toBe(1)
    expect(await lettersOf([part])).toHaveLength(1)
  })

  test('for a gift that is not paid, of another team, or the captain’s own', async () => {
    const started = await aStartedGift({ team })
    const other = await aPaidGift({ team: await aTeam() })
    const own = await aGift({ donorEmail: denise.person.email.toUpperCase() })
    expect(await thank([started, other, own])).toBe(0)
    expect(await statesOf()).toEqual(['own'])
  })

  test('while the page is out of sight', async () => {
    const gift = await aGift()
    await db.updateTable('team').set({ status: 'hidden' }).where('id', '=', team.id).execute()
    expect(await thank([gift])).toBe(0)
  })

  test('who asked for no more, by the link of any such letter', async () => {
    const first = await aGift({ donorEmail: 'Pat@example.org' })
    const second = await aGift({ donorEmail: 'pat@example.org' })
    await thank([first])
    const [letter] = await lettersOf([first])
    const token = letter?.content.stopPath.split('/').at(-1) ?? ''
    expect((await findRefusalPage(token)).email).toBe('p…@example.org')
    expect(await statesOf()).toEqual(['to-thank', 'thanked'])
    expect(await refuseThanks(token)).toBe('refused')
    expect(await refuseThanks(token)).toBe('refused')
    expect(await refuseThanks('not-a-token')).toBe('gone')
    expect(await statesOf()).toEqual(['no-letters', 'thanked'])
    expect(await thank([second])).toBe(0)
  })
})

async function aGift(gift: PaidGift = {}): Promise<AGift> {
  return await aPaidGift({ team, ...gift })
}

function thanksFor(gifts: readonly AGift[], overrides: Partial<Thanks> = {}): Thanks {
  return {
    teamId: team.id,
    by: denise.person,
    giftIds: gifts.map(({ id }) => id),
    words: null,
    answers: 'to-us',
    ...overrides,
  }
}

async function thank(gifts: readonly AGift[], overrides: Partial<Thanks> = {}): Promise<number> {
  return await thankDonors(thanksFor(gifts, overrides))
}

function captainOf() {
  const { id, public_id: publicId, slug } = team
  return {
    person: denise.person,
    actor: actorOf(denise.person),
    team: { id, publicId, slug, status: 'live' as const },
  }
}

async function statesOf(): Promise<string[]> {
  return (await findGiftsDesk(captainOf(), null)).gifts.map(({ state }) => state)
}
