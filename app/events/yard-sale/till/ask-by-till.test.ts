import { afterEach, beforeAll, expect, test } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { askByTill, findStandingByTill } from './ask-by-till.server.ts'
import { TillSale } from './entry.form.ts'
import { revokeCode } from './revoke-code.server.ts'
import { aCode, anId, aPhone, aTill } from './testing/tills.ts'

const DAY = 24 * 60 * 60_000

beforeAll(() => anOrganization())
afterEach(() => shiftClock(0))

const twoLamps = () => ({ id: anId(), amount: 1_400, item: 'Two lamps' })

test('a volunteer’s till asks for money once, though its phone asks ten times at once', async () => {
  const till = await aTill()
  const key = await aPhone(till)
  const wish = twoLamps()
  const asked = await Promise.all(Array.from({ length: 10 }, () => askByTill(key, wish)))
  const sales = await db
    .selectFrom('sale')
    .select(['public_id', 'amount_cents', 'words', 'event_id', 'started_by'])
    .where('event_id', '=', till.event.id)
    .execute()
  expect(sales).toMatchObject([{ amount_cents: 1_400, words: 'Two lamps', started_by: null }])
  expect(new Set(asked.map((each) => each.kind === 'asked' && each.sale))).toEqual(
    new Set([sales[0]?.public_id]),
  )
  expect(await findStandingByTill(key, sales[0]?.public_id ?? '', false)).toBe('waiting')
})

test('what is not named is called by its sale', async () => {
  const till = await aTill()
  await askByTill(await aPhone(till), { ...twoLamps(), item: null })
  const sale = await db
    .selectFrom('sale')
    .select('words')
    .where('event_id', '=', till.event.id)
    .executeTakeFirstOrThrow()
  expect(sale.words).toBe('Spring sale')
})

test('no key, a key of yesterday and one whose code was taken back ask for nothing', async () => {
  const till = await aTill()
  const code = await aCode(till)
  const key = await aPhone(till, code)
  expect(await askByTill('k'.repeat(43), twoLamps())).toEqual({ kind: 'not-found' })
  shiftClock(2 * DAY)
  expect(await askByTill(key, twoLamps())).toEqual({ kind: 'not-found' })
  shiftClock(0)
  const { public_id: codePublicId } = await db
    .selectFrom('till_code')
    .select('public_id')
    .where('till_id', '=', till.id)
    .executeTakeFirstOrThrow()
  await revokeCode({
    tillId: till.id,
    tillPublicId: till.publicId,
    codePublicId,
    personId: till.event.captain.id,
    actor: till.event.actor,
  })
  expect(await askByTill(key, twoLamps())).toEqual({ kind: 'not-found' })
})

test('how a payment of another sale stands is told to no till', async () => {
  const [mine, theirs] = [await aTill(), await aTill()]
  const asked = await askByTill(await aPhone(theirs), twoLamps())
  const sale = asked.kind === 'asked' ? asked.sale : ''
  expect(await findStandingByTill(await aPhone(mine), sale, false)).toBeUndefined()
  expect(await findStandingByTill(await aPhone(mine), 'f'.repeat(32), false)).toBeUndefined()
})

test('a sum that Stripe does not take is not asked for', () => {
  for (const amount of [49, 500_001, 14.5])
    expect(TillSale.safeParse({ ...twoLamps(), amount }).success).toBe(false)
})
