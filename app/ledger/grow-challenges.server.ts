import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Journal } from './journal.ts'
import { journalOfPromise } from './promise.ts'

interface Challenge {
  id: number
  public_id: string
  campaign_id: number
  /** `null`: it matches the gifts to every team of the campaign. */
  team_id: number | null
  revision: number
  amount_cents: number
  starts_at: Date
  ends_at: Date
}

/** What one journal adds to, or takes from, what somebody gave to a team. */
interface Given {
  giftId: number
  campaignId: number
  teamId: number | null
  income: number
  occurredAt: Date
}

/**
 * Lets sponsors' challenges grow with what new journals say was given in their time, and shrink with what went back, each to
 * the cent and never beyond its cap: its row is locked, so that forty gifts at once count one after the other. It comes before
 * the totals move, since whoever confirms a sponsor's money locks in that order too (F11).
 * @returns the journals of the promises that moved.
 */
export async function growChallenges(trx: Trx, journals: readonly Journal[]): Promise<Journal[]> {
  const given = journals.flatMap(givenIn)
  if (given.length === 0) return []
  const challenges = await lockChallenges(trx, given)
  if (challenges.length === 0) return []
  const moments = await findMoments(trx, given)
  const grown: Journal[] = []
  for (const challenge of challenges) {
    const counted = given.filter(
      (each) => isFor(challenge, each) && isInTime(challenge, moments.get(each.giftId)),
    )
    const last = counted.at(-1)
    if (!last) continue
    const added = counted.reduce((total, { income }) => total + income, 0)
    const journal = await grow(trx, challenge, added, last.occurredAt)
    if (journal) grown.push(journal)
  }
  return grown
}

/**
 * Reckons one challenge anew after its sponsor's money was matched or unmatched.
 * @returns the journal of its promise, if that moved.
 */
export async function regrowChallenge(
  trx: Trx,
  contributionId: number,
  at: Date,
): Promise<Journal[]> {
  const { rows } = await selectChallenges(sql`c.id = ${contributionId}`).execute(trx)
  const journals = await Promise.all(rows.map((challenge) => grow(trx, challenge, 0, at)))
  return journals.filter((journal) => journal !== undefined)
}

function givenIn({ giftId, occurredAt, postings: sides }: Journal): Given[] {
  if (giftId === null) return []
  return sides.flatMap(({ account: { code, campaignId, teamId }, amount }) =>
    code === 'gift_income' && campaignId !== null
      ? [{ giftId, campaignId, teamId, income: 0 - amount, occurredAt }]
      : [],
  )
}

/**
 * Of gifts that are being booked just now none may miss a challenge that opens, nor be counted twice: whoever books holds
 * this lock with all others who book, and whoever opens a challenge holds it alone.
 */
export async function keepGiftsWaiting(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('challenges'))`.execute(trx)
}

/**
 * Counts anew what was given in the time of a challenge and is booked already. Gifts that are being booked wait: for its row,
 * or while it opens and has none, by keepGiftsWaiting.
 * @returns the journal of its promise, if that moved.
 */
export async function recountChallenge(trx: Trx, contributionId: number): Promise<Journal[]> {
  await sql`
    update matching_offer o set given_cents = coalesce((
      select -sum(p.amount)
        from contribution c join gift g on g.campaign_id = c.campaign_id and g.paid_at >= o.starts_at
        join journal j on j.gift_id = g.id join posting p on p.journal_id = j.id
        join ledger_account a on a.id = p.account_id and a.code = 'gift_income' and (c.team_id is null or a.team_id = c.team_id)
       where c.id = o.contribution_id and given_at(g.id) >= o.starts_at and given_at(g.id) < o.ends_at), 0)
     where o.contribution_id = ${contributionId}
  `.execute(trx)
  return await regrowChallenge(trx, contributionId, now())
}

async function lockChallenges(trx: Trx, given: readonly Given[]): Promise<Challenge[]> {
  await sql`select pg_advisory_xact_lock_shared(hashtext('challenges'))`.execute(trx)
  const { rows } = await selectChallenges(sql`
    c.team_id = any(${given.map(({ teamId }) => teamId)}::bigint[])
    or c.team_id is null and c.campaign_id = any(${given.map(({ campaignId }) => campaignId)}::bigint[])`).execute(
    trx,
  )
  return rows
}

function selectChallenges(which: RawBuilder<unknown>) {
  return sql<Challenge>`
    select c.id, c.public_id, c.campaign_id, c.team_id, c.revision, c.amount_cents, o.starts_at, o.ends_at
      from matching_offer o join contribution c on c.id = o.contribution_id
     where c.voided_at is null and (${which})
     order by c.id for update of c, o
  `
}

async function findMoments(trx: Trx, given: readonly Given[]): Promise<Map<number, Date>> {
  const { rows } = await sql<{ id: number; at: Date }>`
    select id, given_at(id) as at from unnest(${given.map(({ giftId }) => giftId)}::bigint[]) as id
  `.execute(trx)
  return new Map(rows.map(({ id, at }) => [id, at]))
}

function isFor(challenge: Challenge, { campaignId, teamId }: Given): boolean {
  return (
    challenge.campaign_id === campaignId &&
    (challenge.team_id === null || challenge.team_id === teamId)
  )
}

function isInTime({ starts_at, ends_at }: Challenge, at: Date | undefined): boolean {
  return at !== undefined && at >= starts_at && at < ends_at
}

async function grow(
  trx: Trx,
  challenge: Challenge,
  added: number,
  occurredAt: Date,
): Promise<Journal | undefined> {
  const { rows } = await sql<{ amount_cents: number }>`
    with counted as (
      update matching_offer set given_cents = given_cents + ${added}::bigint where contribution_id = ${challenge.id} returning *
    )
    update contribution c set amount_cents = matched_by(o.given_cents, o.cents_per_dollar, o.cap_cents, c.settled_cents),
                              revision = c.revision + 1
      from counted o
     where c.id = o.contribution_id
       and c.amount_cents <> matched_by(o.given_cents, o.cents_per_dollar, o.cap_cents, c.settled_cents)
    returning c.amount_cents
  `.execute(trx)
  const [promised] = rows
  if (!promised) return undefined
  return journalOfPromise(
    {
      id: challenge.id,
      publicId: challenge.public_id,
      campaignId: challenge.campaign_id,
      teamId: challenge.team_id,
    },
    challenge.revision + 1,
    promised.amount_cents - challenge.amount_cents,
    { actor: 'challenge', at: occurredAt },
  )
}
