import { beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { aCaptain, anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { APerson, ATeam } from '#db/testing/builders.ts'
import { place } from './testing/place-gifts.ts'
import { thankDonors } from './thanks/thank-donors.server.ts'
import { findGiftsDesk } from './thanks/gifts-desk.server.ts'
import { findWall } from './wall.server.ts'

let oak: ATeam
let elm: ATeam
let captain: APerson

beforeAll(async () => {
  await anOrganization()
  oak = await aTeam()
  elm = await aTeam()
  captain = await aCaptain(elm)
  for (let count = 0; count < 3; count++)
    await aPaidGift({ team: elm, amount_cents: 2_000, paidAt: new Date('2026-11-01T12:00:00Z') })
  const gift = await aPaidGift({
    team: oak,
    amount_cents: 10_000,
    shown_name: 'Ida',
    message: 'For both of you',
    paidAt: new Date('2026-11-03T12:00:00Z'),
  })
  await place(gift, [
    [oak, 6_500],
    [elm, 3_500],
  ])
})

test('the wall of each team shows the part that is theirs, in its place among the others', async () => {
  expect((await findWall(oak.slug, null)).entries).toMatchObject([
    { name: 'Ida', sum: '$65', words: 'For both of you' },
  ])
  const wall = await findWall(elm.slug, null)
  expect(wall.entries.map(({ sum }) => sum)).toEqual(['$35', '$20', '$20', '$20'])
})

test('a captain sees their part alone, and thanks the donor in the name of their own team', async () => {
  const { gifts } = await findGiftsDesk(
    {
      team: { id: elm.id, publicId: elm.public_id, slug: elm.slug, status: elm.status },
      person: { ...captain, publicId: captain.public_id },
      actor: { id: captain.id, label: 'a captain' },
    },
    null,
  )
  expect(gifts[0]).toMatchObject({ name: 'Ida', sum: '$35', state: 'to-thank' })
  const { rows } = await sql<{ id: number }>`select id from gift where shown_name = 'Ida'`.execute(
    db,
  )
  const thanked = await thankDonors({
    teamId: elm.id,
    by: captain,
    giftIds: rows.map(({ id }) => id),
    words: null,
    answers: 'to-us',
  })
  expect(thanked).toBe(1)
  const letter = await db
    .selectFrom('message')
    .select('content')
    .where('kind', '=', 'gift-thanks')
    .executeTakeFirstOrThrow()
  expect(letter.content).toMatchObject({ teamName: elm.name, slug: elm.slug })
})
