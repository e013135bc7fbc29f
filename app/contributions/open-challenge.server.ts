import { sql } from 'kysely'
import { keepGiftsWaiting, recountChallenge } from '#app/ledger/grow-challenges.server.ts'
import { postJournals } from '#app/ledger/post-journals.server.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Hand } from './hand.ts'

export interface ChallengeWish {
  /** Made with the form: sent twice, it is opened once. 128 bits as hex. */
  readonly key: string
  /** `null`: gifts to every team of the open campaign count. */
  readonly teamSlug: string | null
  /** The sponsor as all may read it. */
  readonly sponsor: string
  readonly sponsorEmail: string | null
  readonly cap: Cents
  /** What is promised for each dollar, in cents: 100 doubles a gift. */
  readonly centsPerDollar: number
  readonly startsAt: Date
  readonly endsAt: Date
  /** By when the sponsor pays, a day of the organization's calendar. */
  readonly dueOn: string
  readonly by: Hand
}

export type OpenedChallenge =
  | { kind: 'opened'; publicId: string }
  | { kind: 'opened-before'; publicId: string }
  | { kind: 'team-not-found' }

/**
 * A sponsor doubles, or adds to, what others give for a while. It is a sponsorship that is expected of them and grows with
 * the gifts; the posting of each gift moves it (growChallenges). What was given since its beginning counts at once.
 */
export async function openChallenge(wish: ChallengeWish): Promise<OpenedChallenge> {
  return await inTransaction(async (trx) => {
    const place = await findPlace(trx, wish.teamSlug)
    if (!place) return { kind: 'team-not-found' }
    await keepGiftsWaiting(trx)
    const row = await trx
      .insertInto('contribution')
      .values({
        public_id: wish.key,
        campaign_id: place.campaign_id,
        team_id: place.team_id,
        kind: 'sponsorship',
        means: 'check',
        currency: place.currency,
        amount_cents: 0,
        giver_name: wish.sponsor,
        giver_email: wish.sponsorEmail,
        label: wish.sponsor,
        given_on: sql<string>`(${wish.startsAt}::timestamptz at time zone ${place.time_zone})::date`,
        due_on: wish.dueOn,
        entered_by: wish.by.id,
      })
      .onConflict((conflict) => conflict.column('public_id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!row) return { kind: 'opened-before', publicId: wish.key }
    await trx
      .insertInto('matching_offer')
      .values({
        contribution_id: row.id,
        cents_per_dollar: wish.centsPerDollar,
        cap_cents: wish.cap,
        starts_at: wish.startsAt,
        ends_at: wish.endsAt,
      })
      .execute()
    await postJournals(trx, place.currency, await recountChallenge(trx, row.id))
    await recordChange(trx, {
      actor: wish.by,
      action: 'open-challenge',
      subjectKind: 'contribution',
      subjectId: wish.key,
      detail: { upTo: formatMoneyExactly(wish.cap, place.currency) },
    })
    return { kind: 'opened', publicId: wish.key }
  })
}

async function findPlace(trx: Trx, teamSlug: string | null) {
  const place = trx
    .selectFrom('campaign')
    .innerJoin('organization', (join) => join.onTrue())
    .leftJoin('team', (join) =>
      join.onRef('team.campaign_id', '=', 'campaign.id').on('team.slug', '=', teamSlug),
    )
    .select(['campaign.id as campaign_id', 'team.id as team_id', 'currency', 'time_zone'])
  return await (
    teamSlug === null
      ? place.where('campaign.closed_at', 'is', null)
      : place.where('team.id', 'is not', null)
  ).executeTakeFirst()
}
