import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aCaptainOf, aLedTeam } from '#app/members/testing/people-of-a-team.ts'
import { actorOf } from '#app/people/audit.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { ATeam } from '#db/testing/builders.ts'
import type { AGift, PaidGift } from '#db/testing/gifts.ts'
import { answerThanksForm } from './answer-thanks-form.server.ts'
import { giftMark } from './gift-mark.server.ts'
import { findGiftsDesk } from './gifts-desk.server.ts'
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

describe('the form', () => {
  test('keeps our words ours, so that each donor reads them in their own language', async () => {
    const gift = await aGift()
    const words = (await findThanksPage(captainOf(), null)).words.replaceAll('\n', '\r\n')
    expect(await send([gift], { words })).toEqual({ kind: 'thanked', gifts: 1 })
    const [letter] = await lettersOf([gift])
    expect(letter?.content.words).toBeNull()
  })

  test('sends what the captain wrote instead', async () => {
    const gift = await aGift()
    await send([gift], { words: 'You made our day.\r\nTruly.' })
    const [letter] = await lettersOf([gift])
    expect(letter?.content.words).toBe('You made our day.\nTruly.')
    const [seen] = (await findGiftsDesk(captainOf(), null)).gifts
    expect(seen?.thankedWith).toBe('You made our day.\nTruly.')
  })

  test('comes back with all that was typed when the words lead elsewhere or are missing', async () => {
    const gift = await aGift()
    for (const words of [
      'See https://pay.example',
      'Write to me@home.org',
      'Go to my-site.com',
      ' ',
    ]) {
      expect(await send([gift], { words, reply: 'yes' })).toMatchObject({
        kind: 'again',
        giftIds: [gift.id],
        answer: { values: { words, reply: 'yes' }, errors: [{ field: 'words' }] },
      })
    }
    expect(await lettersOf([gift])).toEqual([])
  })

  test('says it in Spanish', async () => {
    const gift = await aGift()
    const answer = await inLanguage('es', () => send([gift], { words: '' }))
    expect(answer).toMatchObject({
      answer: { errors: [{ message: 'Escribe unas palabras de gracias' }] },
    })
  })
})

async function aGift(gift: PaidGift = {}): Promise<AGift> {
  return await aPaidGift({ team, ...gift })
}

async function send(gifts: readonly AGift[], typed: Record<string, string>) {
  const form = formOf(typed)
  for (const gift of gifts) form.append('gift', giftMark(gift.id))
  return await answerThanksForm({ team, by: denise.person, form })
}

function captainOf() {
  const { id, public_id: publicId, slug } = team
  return {
    person: denise.person,
    actor: actorOf(denise.person),
    team: { id, publicId, slug, status: 'live' as const },
  }
}
