import { afterEach, expect, test } from 'vitest'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { forgetLetters, forgetSomeLetters } from './forget-letters.server.ts'
import { isForgotten } from './forgotten-address.server.ts'
import { queueMessage, queueMessages } from './queue-message.server.ts'
import { TOO_LATE } from './send-message.server.ts'

const A_DAY = 86_400_000

afterEach(async () => {
  shiftClock(0)
  await db.deleteFrom('message').execute()
})

test('S40 what a letter said, and to whom, goes a year after it and not a day before; what it was about and when stays', async () => {
  await aSentLetter('ida@example.org')
  const [before] = await letters()
  await nightAfter(1, -A_DAY)
  expect(await letters()).toEqual([before])
  await nightAfter(1, A_DAY)
  const [after] = await letters()
  expect(after).toEqual({ ...before, to_address: after?.to_address, content: {} })
  expect(isForgotten(after?.to_address ?? '')).toBe(true)
  expect(JSON.stringify(after)).not.toMatch(/ida|Walter/i)
})

test('C2 that a receipt was sent, and to whom, is known for eight years', async () => {
  await aSentLetter('ida@example.org')
  await db.updateTable('message').set({ kind: 'gift-receipt' }).execute()
  const [before] = await letters()
  await nightAfter(8, -A_DAY)
  expect(await letters()).toEqual([before])
  await nightAfter(8, A_DAY)
  expect(await letters()).toMatchObject([{ content: {}, sent_at: before?.sent_at }])
})

test('a letter that no mailbox took stays whole; one that came too late does not', async () => {
  for (const [to, problem] of [
    ['ida@example.org', 'mail was not taken'],
    ['walter@example.org', TOO_LATE],
  ] as const) {
    await aLetter(to)
    await db
      .updateTable('message')
      .set({ last_error: problem })
      .where('to_address', '=', to)
      .execute()
  }
  await nightAfter(1, A_DAY)
  const addresses = (await letters()).map((letter) => letter.to_address)
  expect(addresses.map((address) => isForgotten(address))).toEqual([false, true])
  expect(addresses[0]).toBe('ida@example.org')
})

test('I21 what was told is not told again once its address is forgotten, alone or with others', async () => {
  await aSentLetter('Ida@example.org')
  await nightAfter(1, A_DAY)
  expect(await aLetter('Ida@example.org')).toBe(false)
  const again = await inTransaction((trx) =>
    queueMessages(
      trx,
      ['ida@example.org', 'new@example.org'].map((to) => aDecline(to)),
    ),
  )
  expect(again).toBe(1)
  expect(await letters()).toHaveLength(2)
})

test('of one letter to one address in capitals and not, one row is enough', async () => {
  for (const to of ['Ida@example.org', 'ida@example.org']) await aSentLetter(to)
  await nightAfter(1, A_DAY)
  expect(await letters()).toMatchObject([{ content: {} }])
})

test('cut off in the middle, what was done stays done and the next night does the rest; once more changes nothing', async () => {
  for (const to of ['one@example.org', 'two@example.org']) await aSentLetter(to)
  goOn(1, A_DAY)
  expect(await inTransaction((trx) => forgetSomeLetters(trx, 1))).toBe(1)
  const cut = inTransaction(async (trx) => {
    expect(await forgetSomeLetters(trx, 1)).toBe(1)
    throw new Error('cut off')
  })
  await expect(cut).rejects.toThrow('cut off')
  const known = async () => (await letters()).map((letter) => !isForgotten(letter.to_address))
  expect(await known()).toEqual([false, true])
  await Promise.all([forgetLetters(), forgetLetters()])
  const done = await letters()
  expect(await known()).toEqual([false, false])
  await forgetLetters()
  expect(await letters()).toEqual(done)
})

/** As many years on, and a little. */
function goOn(years: number, milliseconds: number): void {
  shiftClock(0)
  const moment = now()
  moment.setUTCFullYear(moment.getUTCFullYear() + years)
  shiftClock(moment.getTime() - Date.now() + milliseconds)
}

async function nightAfter(years: number, milliseconds: number): Promise<void> {
  goOn(years, milliseconds)
  await forgetLetters()
}

const aDecline = (to: string) =>
  ({
    kind: 'member-declined',
    subjectId: '1',
    to,
    content: { teamName: 'Knit with Walter', slug: 'knit' },
  }) as const

async function aLetter(to: string): Promise<boolean> {
  return await inTransaction((trx) => queueMessage(trx, aDecline(to)))
}

async function aSentLetter(to: string): Promise<void> {
  await aLetter(to)
  await db
    .updateTable('message')
    .set({ sent_at: new Date() })
    .where('to_address', '=', to)
    .execute()
}

async function letters() {
  return await db.selectFrom('message').selectAll().orderBy('id').execute()
}
