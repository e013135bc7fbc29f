import { beforeAll, expect, test } from 'vitest'
import { findGiftPage } from '#app/giving/gift-page.server.ts'
import { findGiftsDesk } from '#app/giving/thanks/gifts-desk.server.ts'
import { db } from '#app/platform/database.server.ts'
import { aCaptain, anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import type { Hand } from './hand.ts'
import { takeBackRemittance } from './take-back-remittance.server.ts'
import { aGiftByHand, aHand, anIncoming, logged, received } from './testing/money-by-hand.ts'

// A gift that came by hand, where gifts that came by Stripe are shown.

let team: ATeam
let ruth: Hand

beforeAll(async () => {
  await anOrganization()
  team = await aTeam()
  ruth = await aHand('Ruth the treasurer')
})

test('has a page of its own with its receipt, and says kindly when that no longer counts', async () => {
  const gift = await aGift('walter@example.org')
  expect((await findGiftPage(gift.public_id, null, null))?.page).toMatchObject({
    standing: 'paid',
    receiptNumber: expect.stringMatching(/^\d{4}-\d{6}$/),
  })
  const { remittance: remittancePublicId } = gift
  await takeBackRemittance({ remittancePublicId, reason: 'It was not meant for us', by: ruth })
  expect((await findGiftPage(gift.public_id, null, null))?.page).toMatchObject({
    standing: 'void',
    receiptNumber: null,
    giveHref: `/teams/${team.slug}/give?gift=${gift.public_id}`,
  })
})

test('is in the captain’s list, and is thanked for by letter only where an email is known', async () => {
  const captain = await aCaptain(team)
  await aGift('ida@example.org')
  await aGift(null)
  const { gifts, waiting } = await findGiftsDesk(
    {
      team: { id: team.id, publicId: team.public_id, slug: team.slug, status: team.status },
      person: { ...captain, publicId: captain.public_id },
      actor: { id: captain.id, label: 'a captain' },
    },
    null,
  )
  expect(gifts.map(({ state }) => state)).toEqual(['no-letters', 'to-thank'])
  expect(waiting).toBe(1)
})

async function aGift(giverEmail: string | null) {
  const promise = await logged(aGiftByHand(team, await aHand(), { giverEmail }))
  const incoming = anIncoming()
  await received(promise, ruth, incoming)
  const gift = await db
    .selectFrom('gift')
    .innerJoin('contribution', 'contribution.id', 'gift.contribution_id')
    .select('gift.public_id')
    .where('contribution.public_id', '=', promise)
    .executeTakeFirstOrThrow()
  return { ...gift, remittance: incoming.key }
}
