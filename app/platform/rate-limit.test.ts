import { describe, expect, test } from 'vitest'
import { pool } from './database.server.ts'
import { forgive, spend, spendEach } from './rate-limit.server.ts'
import type { Limit } from './rate-limit.server.ts'

function aLimit(override: Partial<Limit> = {}): Limit {
  return {
    name: `test-${crypto.randomUUID()}`,
    points: 3,
    seconds: 60,
    inTrouble: 'refuse',
    ...override,
  }
}

describe('S20: a limit', () => {
  test('allows as often as it says and then says when to come back', async () => {
    const limit = aLimit()
    for (let uses = 0; uses < 3; uses++)
      expect(await spend(limit, 'a')).toEqual({ allowed: true, retryAfterSeconds: 0 })
    const refused = await spend(limit, 'a')
    expect(refused.allowed).toBe(false)
    expect(refused.retryAfterSeconds).toBeGreaterThan(0)
    expect(refused.retryAfterSeconds).toBeLessThanOrEqual(60)
  })

  test('counts each person apart', async () => {
    const limit = aLimit({ points: 1 })
    expect((await spend(limit, 'a')).allowed).toBe(true)
    expect((await spend(limit, 'a')).allowed).toBe(false)
    expect((await spend(limit, 'b')).allowed).toBe(true)
  })

  test('counts twenty at once as twenty', async () => {
    const limit = aLimit({ points: 5 })
    const spent = await Promise.all(Array.from({ length: 20 }, () => spend(limit, 'a')))
    expect(spent.filter(({ allowed }) => allowed)).toHaveLength(5)
  })

  test('of several ends at the first that refuses, and counts nothing against those after it', async () => {
    const [narrow, wide] = [aLimit({ points: 1 }), aLimit({ points: 2 })]
    const uses = [[narrow, 'a'] as const, [wide, 'b'] as const]
    expect(await spendEach(uses)).toEqual({ allowed: true, retryAfterSeconds: 0 })
    expect((await spendEach(uses)).allowed).toBe(false)
    expect((await spend(wide, 'b')).allowed).toBe(true)
    expect((await spend(wide, 'b')).allowed).toBe(false)
  })

  test('can be forgiven', async () => {
    const limit = aLimit({ points: 1 })
    await spend(limit, 'a')
    await forgive(limit, 'a')
    expect((await spend(limit, 'a')).allowed).toBe(true)
  })

  test('keeps neither an email nor an address', async () => {
    const limit = aLimit()
    await spend(limit, 'canary@example.org')
    const { rows } = await pool.query<{ key: string }>(
      'select key from rate_limit where key like $1',
      [`${limit.name}%`],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.key).not.toContain('canary')
  })

  test('refuses or allows, as it was told, when it cannot be counted', async () => {
    // Longer than the table takes: the database answers with an error.
    const name = 'x'.repeat(300)
    expect((await spend(aLimit({ name, inTrouble: 'refuse' }), 'a')).allowed).toBe(false)
    expect((await spend(aLimit({ name, inTrouble: 'allow' }), 'a')).allowed).toBe(true)
  })
})
