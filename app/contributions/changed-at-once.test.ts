import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { recordChange } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { ringsDuring } from '#app/testing/rings.ts'
import { whileHeld } from '#app/testing/while-held.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { changeContribution } from './change-contribution.server.ts'
import type { Hand } from './hand.ts'
import { aGiftByHand, aHand, logged } from './testing/money-by-hand.ts'

let denise: Hand
let publicId: string
let words: ReturnType<typeof aGiftByHand>

beforeAll(() => anOrganization())
beforeEach(async () => {
  const team = await aTeam()
  denise = await aHand('Denise Kowalski')
  words = aGiftByHand(team, denise)
  publicId = await logged(words)
})

describe('words of a promise are changed while the home page is touched by somebody else', () => {
  test('F11: neither waits for the other in a ring', async () => {
    const changed = { ...words, giverName: 'Walter Q. Ames' }
    const change = () =>
      changeContribution({ publicId, revision: 1, teamId: 'any', words: changed, by: denise })
    expect(await ringsDuring(() => whileTheRecordIsHeld([change, touchHome]))).toBe(0)
  })

  test('control: the record written before the page is touched is waited for in a ring', async () => {
    const change = () =>
      inTransaction(async (trx) => {
        await record(trx)
        await trx
          .updateTable('contribution')
          .set({ giver_name: 'Walter Q. Ames' })
          .where('public_id', '=', publicId)
          .execute()
      })
    expect(await ringsDuring(() => whileTheRecordIsHeld<unknown>([change, touchHome]))).toBe(1)
  })
})

async function whileTheRecordIsHeld<Result>(works: readonly (() => Promise<Result>)[]) {
  await whileHeld('select pg_advisory_xact_lock(hashtext($1))', ['audit_log'], works)
}

async function touchHome(): Promise<unknown> {
  return await inTransaction(async (trx) => {
    await sql`select touch_page('home')`.execute(trx)
    await record(trx)
  })
}

async function record(trx: Trx): Promise<void> {
  await recordChange(trx, {
    actor: { id: null, label: 'the test' },
    action: 'change-contribution',
    subjectKind: 'contribution',
    subjectId: publicId,
  })
}
