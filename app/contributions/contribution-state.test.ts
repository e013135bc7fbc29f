import { beforeEach, expect, test } from 'vitest'
import { sql } from 'kysely'
import { voidContribution } from '#app/contributions/change-contribution.server.ts'
import { contributionState } from '#app/contributions/contribution-state.server.ts'
import type { ContributionState } from '#app/contributions/contribution-state.server.ts'
import { addToSlip, depositSlip, reconcileDeposit } from '#app/contributions/deposits.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { aGiftByHand, aHand, anIncoming, logged, received } from './testing/money-by-hand.ts'

let team: ATeam
let captain: Hand
let treasurer: Hand

beforeEach(async () => {
  await anOrganization()
  team = await aTeam()
  captain = await aHand('Denise Kowalski')
  treasurer = await aHand('Ruth the treasurer')
})

test('it is expected until all of it has come, then follows its last part to the statement', async () => {
  const check = await logged(aGiftByHand(team, captain))
  expect(await stateOf(check)).toBe('expected')
  const first = anIncoming({ means: 'cash', amount: cents(2_000) })
  await received(check, treasurer, first)
  expect(await stateOf(check)).toBe('expected')
  const second = anIncoming({ amount: cents(3_000) })
  await received(check, treasurer, second)
  expect(await stateOf(check)).toBe('received')

  await deposited(first.key, 2_000)
  expect(await stateOf(check)).toBe('received')
  const slip = await deposited(second.key, 3_000)
  expect(await stateOf(check)).toBe('deposited')
  await reconciled(slip, 3_000)
  expect(await stateOf(check)).toBe('deposited')
  await reconciled(await slipOf(first.key), 2_000)
  expect(await stateOf(check)).toBe('reconciled')
})

test('what was sent to the bank is deposited at once, and what was withdrawn is void', async () => {
  const transfer = await logged(aGiftByHand(team, captain, { means: 'transfer' }))
  await received(transfer, treasurer, anIncoming({ means: 'transfer' }))
  expect(await stateOf(transfer)).toBe('deposited')
  const mistaken = await logged(aGiftByHand(team, captain))
  const wish = { publicId: mistaken, revision: 1, teamId: team.id, by: captain }
  await voidContribution({ ...wish, reason: 'logged twice' })
  expect(await stateOf(mistaken)).toBe('void')
})

async function stateOf(publicId: string): Promise<ContributionState | undefined> {
  const { rows } = await sql<{ state: ContributionState }>`
    select ${contributionState} as state from contribution c where c.public_id = ${publicId}
  `.execute(db)
  return rows[0]?.state
}

async function deposited(remittance: string, total: number): Promise<string> {
  await addToSlip({ remittancePublicIds: [remittance], by: treasurer })
  const slip = await slipOf(remittance)
  await depositSlip({
    depositPublicId: slip,
    total: cents(total),
    slipNumber: null,
    depositedOn: '2026-11-06',
    by: treasurer,
  })
  return slip
}

async function reconciled(slip: string, onStatement: number): Promise<void> {
  await reconcileDeposit({
    depositPublicId: slip,
    onStatement: cents(onStatement),
    statementOn: '2026-11-09',
    differenceReason: null,
    by: treasurer,
  })
}

async function slipOf(remittance: string): Promise<string> {
  const { public_id: publicId } = await db
    .selectFrom('deposit')
    .innerJoin('remittance', 'remittance.deposit_id', 'deposit.id')
    .select('deposit.public_id')
    .where('remittance.public_id', '=', remittance)
    .executeTakeFirstOrThrow()
  return publicId
}
