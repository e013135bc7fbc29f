import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { changeContribution } from '#app/contributions/change-contribution.server.ts'
import {
  matchRemittance,
  parkMoney,
  receiveContribution,
} from '#app/contributions/confirm-money.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { logContribution } from '#app/contributions/log-contribution.server.ts'
import { cents } from '#app/money/cents.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import {
  aGiftByHand,
  aHand,
  aKey,
  anIncoming,
  logged,
  received,
  someTakings,
  totalsOf,
} from './testing/money-by-hand.ts'

let team: ATeam
let captain: Hand
let treasurer: Hand

beforeEach(async () => {
  await anOrganization()
  team = await aTeam()
  captain = await aHand('Denise Kowalski')
  treasurer = await aHand('Ruth the treasurer')
})

afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

describe('money that a captain logs', () => {
  test('is expected at once and raised only when staff hold it', async () => {
    const check = await logged(aGiftByHand(team, captain))
    expect(await totalsOf(team)).toEqual({ raised_cents: 0, expected_cents: 5_000, gift_count: 0 })
    expect(await received(check, treasurer)).toEqual({ kind: 'confirmed', left: 0 })
    expect(await totalsOf(team)).toEqual({ raised_cents: 5_000, expected_cents: 0, gift_count: 1 })
  })

  test('becomes a gift with a receipt of the day on which it was given (C25)', async () => {
    const check = await logged(
      aGiftByHand(team, captain, { giverEmail: 'walter@example.org', givenOn: '2025-12-31' }),
    )
    await received(check, treasurer, anIncoming({ receivedOn: '2026-01-04' }))
    const gift = await db
      .selectFrom('gift')
      .selectAll()
      .where('team_id', '=', team.id)
      .executeTakeFirstOrThrow()
    expect(gift).toMatchObject({
      status: 'paid',
      method: 'check',
      shown_name: 'Walter N.',
      donor_name: 'Walter Nowak',
    })
    const receipt = await db
      .selectFrom('receipt')
      .selectAll()
      .where('gift_id', '=', gift.id)
      .executeTakeFirstOrThrow()
    expect(receipt).toMatchObject({ year: 2025, donated_on: '2025-12-31', amount_cents: 5_000 })
    const letters = await db
      .selectFrom('message')
      .select('kind')
      .where('to_address', '=', 'walter@example.org')
      .execute()
    expect(letters).toEqual([{ kind: 'gift-receipt' }])
  })

  test('is logged once though the phone sends it twice', async () => {
    const wish = aGiftByHand(team, captain)
    const outcomes = await Promise.all([logContribution(wish), logContribution(wish)])
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['logged', 'logged-before'])
    expect((await totalsOf(team)).expected_cents).toBe(5_000)
  })

  test('of a sale is no gift: nobody is thanked with a receipt for buying (C9)', async () => {
    const box = await logged(someTakings(team, captain))
    await received(box, treasurer, anIncoming({ means: 'cash', amount: cents(36_000) }))
    expect(await totalsOf(team)).toEqual({ raised_cents: 36_000, expected_cents: 0, gift_count: 0 })
    expect(
      await db.selectFrom('gift').select('id').where('team_id', '=', team.id).execute(),
    ).toEqual([])
  })
})

describe('I18: two people stand behind every dollar', () => {
  test('who entered it may not confirm it', async () => {
    const publicId = await logged(aGiftByHand(team, captain))
    expect(await received(publicId, captain)).toEqual({ kind: 'own-entry' })
  })

  test('nor may who changed what another entered', async () => {
    const wish = aGiftByHand(team, captain)
    const publicId = await logged(wish)
    await changeContribution({ publicId, revision: 1, teamId: 'any', words: wish, by: treasurer })
    expect(await received(publicId, treasurer)).toEqual({ kind: 'own-entry' })
    expect((await received(publicId, await aHand('Second of staff'))).kind).toBe('confirmed')
  })

  test('and the database refuses it whoever asks', async () => {
    const publicId = await logged(aGiftByHand(team, captain))
    await parkMoney({ incoming: anIncoming(), by: captain })
    const insert = pool.query(
      `insert into remittance_match (remittance_id, contribution_id, amount_cents, matched_by)
       select r.id, c.id, 5000, ${captain.id} from remittance r, contribution c
        where c.public_id = $1 and r.received_by = ${captain.id}`,
      [publicId],
    )
    await expect(insert).rejects.toThrow('may not confirm')
  })
})

describe('part and more', () => {
  test('what came is raised and the rest is still expected', async () => {
    const promise = await logged(
      aGiftByHand(team, captain, { kind: 'sponsorship', amount: cents(50_000) }),
    )
    await received(promise, treasurer, anIncoming({ amount: cents(20_000) }))
    expect(await totalsOf(team)).toEqual({
      raised_cents: 20_000,
      expected_cents: 30_000,
      gift_count: 0,
    })
    await received(promise, treasurer, anIncoming({ amount: cents(10_000) }), 'will-not-come')
    expect(await totalsOf(team)).toEqual({ raised_cents: 30_000, expected_cents: 0, gift_count: 0 })
  })

  test('more than was promised waits in suspense until it is matched', async () => {
    const publicId = await logged(aGiftByHand(team, captain))
    const incoming = anIncoming({ amount: cents(6_000) })
    expect(await received(publicId, treasurer, incoming)).toEqual({
      kind: 'confirmed',
      left: 1_000,
    })
    const other = await logged(aGiftByHand(team, captain, { amount: cents(1_000) }))
    const match = {
      contributionPublicId: other,
      remittancePublicId: incoming.key,
      rest: 'will-come' as const,
      by: treasurer,
    }
    expect(await matchRemittance(match)).toEqual({ kind: 'confirmed', left: 0 })
    expect(await matchRemittance(match)).toEqual({ kind: 'nothing-expected', voided: false })
    expect(await totalsOf(team)).toEqual({ raised_cents: 6_000, expected_cents: 0, gift_count: 2 })
  })

  for (const [what, counted] of [
    ['less', 35_750],
    ['more', 36_200],
  ] as const)
    test(`a box with ${what} than its sheet says is over or short by the difference, and no more is expected`, async () => {
      const box = await logged(someTakings(team, captain))
      await received(
        box,
        treasurer,
        anIncoming({ means: 'cash', amount: cents(counted) }),
        'counted-again',
      )
      expect(await totalsOf(team)).toEqual({
        raised_cents: counted,
        expected_cents: 0,
        gift_count: 0,
      })
    })

  test('only a counted box can be over or short', async () => {
    const publicId = await logged(aGiftByHand(team, captain))
    expect(await received(publicId, treasurer, anIncoming(), 'counted-again')).toEqual({
      kind: 'not-counted',
    })
  })
})

describe('two of staff at once', () => {
  test('press the button twice: the same form is taken in once', async () => {
    const publicId = await logged(aGiftByHand(team, captain, { amount: cents(20_000) }))
    const wish = {
      contributionPublicId: publicId,
      incoming: anIncoming(),
      rest: 'will-come' as const,
      by: treasurer,
    }
    const outcomes = await Promise.all([receiveContribution(wish), receiveContribution(wish)])
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['confirmed', 'taken-in-before'])
    expect((await totalsOf(team)).raised_cents).toBe(5_000)
  })

  test('park a check that nobody said would come, and see it until it is matched', async () => {
    const incoming = anIncoming({ key: aKey() })
    expect(await parkMoney({ incoming, by: treasurer })).toEqual({ kind: 'parked' })
    expect(await parkMoney({ incoming, by: treasurer })).toEqual({ kind: 'taken-in-before' })
    expect((await totalsOf(team)).raised_cents).toBe(0)
  })
})
