import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { MoneyMovement } from '#app/payments/words.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { endNews } from '#app/teams/news/followers/end-news.server.ts'
import { aFollower } from '#app/teams/news/testing/followers.ts'
import { ringsDuring } from '#app/testing/rings.ts'
import { whileHeld } from '#app/testing/while-held.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { aStartedGift } from '#db/testing/gifts.ts'
import { aCharge } from '#db/testing/money-lines.ts'
import { bookMovements } from './book-movements.server.ts'

// Ida gives to two teams, and wants the news of both.

let email: string
let oak: ATeam
let elm: ATeam

beforeAll(() => anOrganization())
beforeEach(async () => {
  email = `${newKey()}@example.org`.toLowerCase()
  oak = await aTeam()
  elm = await aTeam()
})

test('F11: two batches of such gifts are booked at once, and neither waits for the other in a ring', async () => {
  await follows([oak, elm], new Date('2026-01-01'))
  const batches = [await aBatch([oak, elm]), await aBatch([elm, oak])]
  const works = batches.map((batch) => () => bookMovements(batch))
  expect(await ringsDuring(() => whileFollowingOakIsHeld<unknown>(works))).toBe(0)
  expect(await countFollowed()).toBe(2)
})

test('F11: all news are ended while a batch is booked, and neither waits for the other in a ring', async () => {
  const [mark = ''] = await follows([elm, oak], null)
  const batch = await aBatch([oak, elm])
  const end = () => endNews(sealMark('unfollow', mark), 'all')
  expect(
    await ringsDuring(() => whileFollowingOakIsHeld<unknown>([() => bookMovements(batch), end])),
  ).toBe(0)
  expect(await countFollowed()).toBe(0)
})

test('control: followers taken in the order of the gifts are waited for in a ring', async () => {
  await follows([oak, elm], null)
  const inOrder = (teams: readonly ATeam[]) => () =>
    inTransaction(async (trx) => {
      for (const { id } of teams)
        await sql`select from team_follower where team_id = ${id} and email = ${email} for update`.execute(
          trx,
        )
    })
  const works = [inOrder([oak, elm]), inOrder([elm, oak])]
  expect(await ringsDuring(() => whileFollowingOakIsHeld(works))).toBe(1)
})

async function follows(teams: readonly ATeam[], endedAt: Date | null): Promise<string[]> {
  const marks: string[] = []
  for (const team of teams) marks.push(await aFollower({ team }, email, { ended_at: endedAt }))
  return marks
}

async function aBatch(teams: readonly ATeam[]): Promise<MoneyMovement[]> {
  const batch: MoneyMovement[] = []
  for (const team of teams) {
    const gift = await aStartedGift({ team })
    await db.updateTable('gift').set({ team_news: true }).where('id', '=', gift.id).execute()
    batch.push(aCharge(gift, { donorEmail: email }))
  }
  return batch
}

async function whileFollowingOakIsHeld<Result>(works: readonly (() => Promise<Result>)[]) {
  await whileHeld(
    'select from team_follower where team_id = $1 and email = $2 for update',
    [oak.id, email],
    works,
  )
}

async function countFollowed(): Promise<number> {
  const rows = await db
    .selectFrom('team_follower')
    .select('id')
    .where('email', '=', email)
    .where('ended_at', 'is', null)
    .execute()
  return rows.length
}
