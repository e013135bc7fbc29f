import { afterEach, beforeAll, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { aCaptainOf, lettersTo, rolesOf } from '#app/members/testing/people-of-a-team.ts'
import { findAuditTrail } from '#app/people/audit.server.ts'
import type { Holding } from '#app/people/holding.ts'
import type { Person } from '#app/people/person.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { db, inTransaction, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift, findGift } from '#db/testing/gifts.ts'
import { aRefund } from '#db/testing/money-lines.ts'
import type { AGift } from '#db/testing/gifts.ts'
import { eraseIn, erasePerson } from './erase-person.server.ts'
import { findHeld, holdings } from './holdings.server.ts'
import { markOf } from './mark.server.ts'
import { findOtherAddresses } from './who-is-it.server.ts'

let admin: Person

beforeAll(async () => {
  await anOrganization()
  admin = (await someStaff('erasing-admin@example.org', 'admin')).person
})
afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

const erase = (email: string) => erasePerson({ email, by: admin })

function mailOf(gift: AGift): string {
  return gift.donor_email?.toLowerCase() ?? ''
}

test('a donor is erased: sum, day and receipt stay, and the record knows neither name nor address', async () => {
  const gift = await aPaidGift({ message: 'For every Saturday', shown_name: 'Ida' })
  const email = mailOf(gift)
  const receipt = await receiptOf(gift)
  expect((await findHeld(email)).map(({ kind }) => kind)).toEqual(['gifts', 'letters'])
  expect(await erase(email)).toBe('erased')
  expect(await findGift(gift.id)).toMatchObject({
    amount_cents: gift.amount_cents,
    status: 'paid',
    donor_email: null,
    donor_name: null,
    message: null,
    shown_name: null,
    anonymous: true,
  })
  expect(await receiptOf(gift)).toEqual(receipt)
  const [entry] = await findAuditTrail({ limit: 1 })
  expect(entry).toMatchObject({ action: 'erase-person', subject_id: markOf(email) })
  expect(JSON.stringify(entry)).not.toContain(email)
  expect(await lettersTo(email)).toEqual(['person-erased'])
})

test('a later notice of the same gift does not make its donor known again, and the new receipt has no name that is gone', async () => {
  const gift = await aPaidGift()
  await erase(mailOf(gift))
  await bookMovements([aRefund(gift, 500)])
  expect(await findGift(gift.id)).toMatchObject({
    refunded_cents: 500,
    donor_email: null,
    donor_name: null,
  })
})

test('of an address that nobody knows nothing is done, and nothing is sent', async () => {
  expect(await erase('nobody.at.all@example.org')).toBe('nothing-held')
  expect(await lettersTo('nobody.at.all@example.org')).toEqual([])
})

test('two who erase the same person at once do it once, with one letter', async () => {
  const email = mailOf(await aPaidGift())
  const outcomes = await Promise.all([erase(email), erase(email)])
  expect(outcomes.toSorted()).toEqual(['erased', 'nothing-held'])
  expect(await lettersTo(email)).toEqual(['person-erased'])
})

test('a crash in the middle leaves everything as it was; the same wish then goes through', async () => {
  const gift = await aPaidGift()
  const email = mailOf(gift)
  const crash: Holding = {
    kind: 'letters',
    find: () => Promise.resolve([]),
    erase: () => Promise.reject(new Error('crash')),
  }
  const wish = { email, by: admin }
  await expect(inTransaction((trx) => eraseIn(trx, wish, [...holdings, crash]))).rejects.toThrow(
    'crash',
  )
  expect(await findGift(gift.id)).toMatchObject({ donor_email: gift.donor_email })
  expect(await erase(email)).toBe('erased')
})

test('what others write meanwhile is erased too', async () => {
  const email = mailOf(await aPaidGift())
  let written = false
  const meanwhile: Holding = {
    kind: 'letters',
    find: () => Promise.resolve([]),
    async erase() {
      if (written) return
      written = true
      await db.insertInto('thanks_refusal').values({ email }).execute()
    },
  }
  const wish = { email, by: admin }
  const outcome = await inTransaction((trx) => eraseIn(trx, wish, [...holdings, meanwhile]))
  expect(outcome).toBe('erased')
  expect((await findHeld(email)).map(({ kind }) => kind)).toEqual([])
})

test('a gift that arrives at the very moment is erased along, or is whole and can be erased', async () => {
  const email = mailOf(await aPaidGift())
  const [outcome, gift] = await Promise.all([erase(email), aPaidGift({ donorEmail: email })])
  expect(outcome).toBe('erased')
  const { donor_email: known, donor_erased_at: erased } = await findGift(gift.id)
  expect([known === email, erased !== null]).toContain(true)
  expect(await erase(email)).toBe(known === null ? 'nothing-held' : 'erased')
  expect(await findGift(gift.id)).toMatchObject({ status: 'paid', donor_email: null })
})

test('whoever opens the desk, leads a team or gives each month is not erased before that is settled', async () => {
  const staff = (await someStaff('erased-staff@example.org', 'viewer')).person
  const team = await aTeam()
  const captain = await aCaptainOf(team)
  for (const { email } of [staff, captain.person]) expect(await erase(email)).toBe('not-yet')
  expect((await rolesOf(team)).captain).toEqual([captain.person.id])
  const gift = await aPaidGift()
  const { id } = await db
    .insertInto('monthly_gift')
    .values({
      campaign_id: gift.campaign_id,
      amount_cents: 2_500,
      fee_cover_cents: 0,
      currency: 'usd',
      status: 'active',
      subscription_id: 'sub_erased',
      started_at: new Date(),
      next_at: new Date(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const month = { monthly_id: id, month_from: new Date(), month_to: new Date(Date.now() + 1) }
  await db.updateTable('gift').set(month).where('id', '=', gift.id).execute()
  expect(await erase(mailOf(gift))).toBe('not-yet')
  await db
    .updateTable('monthly_gift')
    .set({ status: 'ended', ended_at: new Date(), stopped_at: new Date(), stopped_by: 'donor' })
    .where('id', '=', id)
    .execute()
  expect(await erase(mailOf(gift))).toBe('erased')
})

test('other addresses of the same person are said, and not erased along', async () => {
  const [one, other] = [await aPaidGift(), await aPaidGift()]
  await db
    .insertInto('donor_alias')
    .values({
      email: mailOf(one),
      kept_email: mailOf(other),
      merged_by: admin.id,
      reason: 'One donor',
    })
    .execute()
  expect(await findOtherAddresses(db, mailOf(one))).toEqual([mailOf(other)])
  await erase(mailOf(one))
  expect(await findGift(other.id)).toMatchObject({ donor_email: other.donor_email })
})

async function receiptOf({ id }: AGift) {
  return await db.selectFrom('receipt').selectAll().where('gift_id', '=', id).execute()
}
