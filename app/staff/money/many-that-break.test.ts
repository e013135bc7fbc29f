import { beforeAll, expect, test, vi } from 'vitest'
import {
  aGiftByHand,
  aHand,
  aKey,
  logged,
  totalsOf,
} from '#app/contributions/testing/money-by-hand.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { answerMany } from './answer-many.server.ts'

const TODAY = '2026-11-20'

const proxy = await vi.hoisted(async () => {
  const { startDatabaseProxy } = await import('#app/testing/database-proxy.ts')
  const started = await startDatabaseProxy(process.env['DATABASE_URL'] ?? '')
  process.env['DATABASE_URL'] = started.url
  return started
})

beforeAll(() => anOrganization())

test('F22: many that are received at once and break off in the middle are sent again, and each is received once', async () => {
  const team = await aTeam()
  const captain = await aHand()
  const { person: by } = await someStaff('ruth-of-many@example.org', 'finance')
  const form = new FormData()
  form.set('sure', 'yes')
  form.set('receivedOn', TODAY)
  const keys: string[] = []
  for (let count = 0; count < 5; count++) {
    const item = await logged(aGiftByHand(team, captain))
    const key = aKey()
    keys.push(key)
    form.append('item', item)
    form.set(`key-${item}`, key)
    form.set(`open-${item}`, '5000')
  }
  proxy.cutBefore(new RegExp(keys[2] ?? ''))
  await expect(answerMany(form, { by, today: TODAY })).rejects.toThrow(/connection/i)
  expect(await totalsOf(team)).toMatchObject({ raised_cents: 10_000, gift_count: 2 })
  expect(await checkBooks(pool)).toEqual([])

  expect(await answerMany(form, { by, today: TODAY })).toMatchObject({ kind: 'received', gone: 2 })
  const whole = { raised_cents: 25_000, expected_cents: 0, gift_count: 5 }
  expect(await totalsOf(team)).toEqual(whole)
  expect(await answerMany(form, { by, today: TODAY })).toMatchObject({ kind: 'received', gone: 5 })
  expect(await totalsOf(team)).toEqual(whole)
})
