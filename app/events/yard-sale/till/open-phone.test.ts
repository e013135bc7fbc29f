import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { pool } from '#app/platform/database.server.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { openPhone } from './open-phone.server.ts'
import { takeEntries } from './take-entries.server.ts'
import { aBatch, aCode, anId, aSaleNow, aTill } from './testing/tills.ts'
import { revokeFirst } from './testing/at-till.ts'

const DAY = 24 * 60 * 60_000

beforeAll(() => anOrganization())

afterEach(() => shiftClock(0))

describe('a code', () => {
  test('opens its till as it is typed, and nothing else does', async () => {
    const till = await aTill()
    const code = await aCode(till)
    const typed = ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `
    expect(await openPhone(typed, 'one')).toMatchObject({
      kind: 'opened',
      till: { id: till.publicId, name: till.name },
    })
    expect(await openPhone('AAAA-AAAA', 'one')).toEqual({ kind: 'not-found' })
    expect(await takeEntries(anId(), aBatch([]))).toEqual({ kind: 'not-found' })
  })

  test('tells the phone what a bag costs, where the sale says so', async () => {
    const bag = { from: '13:00', price: cents(700) }
    const till = await aTill({ event: await aSaleNow({ sale: { bag } }) })
    expect(await openPhone(await aCode(till), 'one')).toMatchObject({ till: { bagCents: 700 } })
    const other = await aTill()
    expect(await openPhone(await aCode(other), 'one')).toMatchObject({ till: { bagCents: null } })
  })

  test('is stored as a hash only', async () => {
    const code = await aCode(await aTill())
    const { rows } = await pool.query<{ all: string }>(
      `select string_agg(c::text, ' ') as all from till_code c`,
    )
    expect(rows[0]?.all).not.toContain(code)
  })

  test('is not tried out: ten wrong ones, and the right one waits too', async () => {
    const code = await aCode(await aTill())
    for (let tries = 0; tries < 10; tries++) await openPhone('WRONGONE', 'a stranger')
    expect(await openPhone(code, 'a stranger')).toMatchObject({ kind: 'too-many' })
    expect(await openPhone(code, 'somebody else')).toMatchObject({ kind: 'opened' })
  })

  test('opens nothing on another day, and nothing after it was taken back', async () => {
    const till = await aTill()
    const code = await aCode(till)
    for (const days of [-2, 2]) {
      shiftClock(days * DAY)
      expect(await openPhone(code, 'one')).toEqual({ kind: 'not-found' })
    }
    shiftClock(0)
    expect(await revokeFirst(till)).toBe('revoked')
    expect(await openPhone(code, 'one')).toEqual({ kind: 'not-found' })
  })

  test('opens nothing at a sale that was called off', async () => {
    const till = await aTill()
    const code = await aCode(till)
    await pool.query(
      `update event set status = 'cancelled', cancel_reason = 'Rain' where id = $1`,
      [till.event.id],
    )
    expect(await openPhone(code, 'one')).toEqual({ kind: 'not-found' })
  })

  test('opens at most twelve phones, also when many come at once', async () => {
    const till = await aTill()
    const code = await aCode(till)
    const answers = await Promise.all(
      Array.from({ length: 15 }, async (_none, phone) => await openPhone(code, `phone ${phone}`)),
    )
    expect(answers.filter(({ kind }) => kind === 'opened')).toHaveLength(12)
  })
})
