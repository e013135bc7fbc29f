import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { PromisedFor } from './journals-by-hand.ts'

export interface LockedContribution extends PromisedFor {
  readonly currency: string
  readonly amount: Cents
  readonly settled: Cents
  readonly revision: number
  readonly voided: boolean
  /** `2026-06-14`. */
  readonly givenOn: string
  readonly hands: readonly number[]
}

/** Finds and locks contributions in the order of their ids, so that two who work on the same never wait in a ring (F11). */
export async function lockContributions(
  trx: Trx,
  publicIds: readonly string[],
): Promise<Map<string, LockedContribution>> {
  const rows = await trx
    .selectFrom('contribution')
    .select(['id', 'public_id', 'kind', 'campaign_id', 'team_id', 'currency', 'amount_cents'])
    .select(['settled_cents', 'revision', 'voided_at', 'given_on'])
    .where('public_id', 'in', publicIds.length > 0 ? publicIds : [''])
    .orderBy('id')
    .forUpdate()
    .execute()
  const hands = await trx
    .selectFrom('contribution_hand')
    .selectAll()
    .where('contribution_id', 'in', rows.length > 0 ? rows.map(({ id }) => id) : [0])
    .execute()
  return new Map(
    rows.map((row) => [
      row.public_id,
      {
        id: row.id,
        publicId: row.public_id,
        kind: row.kind,
        campaignId: row.campaign_id,
        teamId: row.team_id,
        currency: row.currency,
        amount: cents(row.amount_cents),
        settled: cents(row.settled_cents),
        revision: row.revision,
        voided: row.voided_at !== null,
        givenOn: row.given_on,
        hands: hands.flatMap((hand) => (hand.contribution_id === row.id ? [hand.person_id] : [])),
      },
    ]),
  )
}
