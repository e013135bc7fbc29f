import { sql } from 'kysely'
import type { Trx } from '#app/platform/database.server.ts'
import { lockTotals } from './lock-totals.server.ts'
import { moveExpectedDays } from './move-expected-days.server.ts'
import { countGiftsThatTurned, turnKey } from './gifts-that-turned.server.ts'
import type { GiftTurn } from './gifts-that-turned.server.ts'
import { isRaised } from './journal.ts'
import type { Journal } from './journal.ts'

/** What one journal does to one team's, or the campaign's own, day. */
interface Move {
  giftId: number | null
  campaignId: number
  /** `null`: given to the campaign itself. */
  teamId: number | null
  occurredAt: Date
  received: number
  refunded: number
  lost: number
  /** What of that is a gift's: who brought it in has brought in no sale beside it. */
  given: number
  fee: number
  /** Promised, less what was withdrawn. */
  promised: number
  /** What came of all that was promised: it is no longer expected. */
  came: number
  /** What came that was not there before, and adds to momentum. */
  gathered: number
  gifts: number
  method: string | null
}

/**
 * Moves the snapshots of totals, and what each team gathers lately, by what new journals say; nobody else writes them
 * (I15, I16). The caller holds the gifts locked, so that whom each is credited to stays as it is; the totals are locked first
 * (F11). Only a charge, or money by hand that is matched, adds to a team's momentum, and nothing lowers it again: what goes back,
 * is lost or is moved changes no order among teams. What each brought in lately is reckoned anew from its days.
 */
export async function moveTotals(trx: Trx, journals: readonly Journal[]): Promise<void> {
  const gifts = await countGiftsThatTurned(trx, journals)
  const moves = journals.flatMap((journal) => movesOf(journal, gifts))
  if (moves.length === 0) return
  const columns = {
    ids: moves.map((move) => move.giftId),
    campaigns: moves.map((move) => move.campaignId),
    teams: moves.map((move) => move.teamId),
    moments: moves.map((move) => move.occurredAt),
    received: moves.map((move) => move.received),
    refunded: moves.map((move) => move.refunded),
    lost: moves.map((move) => move.lost),
    fees: moves.map((move) => move.fee),
    expected: moves.map((move) => move.promised - move.came),
    gathered: moves.map((move) => move.gathered),
    given: moves.map((move) => move.given),
    gifts: moves.map((move) => move.gifts),
    methods: moves.map((move) => move.method),
  }
  const raised = moves.map((move) => move.received - move.refunded - move.lost)
  await lockTotals(trx, {
    teamIds: columns.teams,
    giftIds: columns.ids,
    creditIds: [],
    campaignIds: columns.campaigns,
  })
  await sql`
    with credits as (
      update member_total t set raised_cents = t.raised_cents + m.raised, gift_count = t.gift_count + m.gifts
        from (select g.credited_to, sum(m.raised)::bigint as raised, sum(m.gifts)::bigint as gifts
                from unnest(${columns.ids}::bigint[], ${columns.teams}::bigint[], ${columns.given}::bigint[], ${columns.gifts}::bigint[])
                       as m (gift_id, team_id, raised, gifts)
                join gift g on g.id = m.gift_id and g.team_id = m.team_id
               where g.credited_to is not null group by g.credited_to) m
       where t.credit_id = m.credited_to and (m.raised <> 0 or m.gifts <> 0)
    )
    update team_total t set raised_cents = t.raised_cents + m.raised, expected_cents = t.expected_cents + m.expected,
                            gift_count = t.gift_count + m.gifts
      from (select team_id, sum(raised)::bigint as raised, sum(expected)::bigint as expected, sum(gifts)::bigint as gifts
              from unnest(${columns.teams}::bigint[], ${raised}::bigint[], ${columns.expected}::bigint[], ${columns.gifts}::bigint[])
                     as m (team_id, raised, expected, gifts)
             where team_id is not null group by team_id) m
     where t.team_id = m.team_id and (m.raised <> 0 or m.expected <> 0 or m.gifts <> 0)
  `.execute(trx)
  await sql`
    update campaign_total t set raised_cents = t.raised_cents + m.raised, expected_cents = t.expected_cents + m.expected,
                                gift_count = t.gift_count + m.gifts
      from (select campaign_id, sum(raised)::bigint as raised, sum(expected)::bigint as expected, sum(gifts)::bigint as gifts
              from unnest(${columns.campaigns}::bigint[], ${raised}::bigint[], ${columns.expected}::bigint[], ${columns.gifts}::bigint[])
                     as m (campaign_id, raised, expected, gifts)
             group by campaign_id) m
     where t.campaign_id = m.campaign_id and (m.raised <> 0 or m.expected <> 0 or m.gifts <> 0)
  `.execute(trx)
  await sql`
    with moved as (
      select m.*, way_of(coalesce(m.method, g.method)) as way, coalesce(g.source, 'unknown') as source
        from unnest(${columns.ids}::bigint[], ${columns.campaigns}::bigint[], ${columns.teams}::bigint[], ${columns.moments}::timestamptz[],
                    ${columns.received}::bigint[], ${columns.refunded}::bigint[], ${columns.lost}::bigint[],
                    ${columns.fees}::bigint[], ${columns.gifts}::bigint[], ${columns.gathered}::bigint[], ${columns.methods}::text[])
               as m (gift_id, campaign_id, team_id, at, received, refunded, lost, fee, gifts, gathered, method)
        left join gift g on g.id = m.gift_id
       where (m.received, m.refunded, m.lost, m.fee, m.gifts) <> (0, 0, 0, 0, 0)
    ), added as (
      select m.campaign_id, m.team_id, coalesce(t.kind, 'campaign') as kind, m.way, m.source, (m.at at time zone o.time_zone)::date as day,
             sum(m.received)::bigint as received, sum(m.refunded)::bigint as refunded, sum(m.lost)::bigint as lost,
             sum(m.fee)::bigint as fee, sum(m.gifts)::bigint as gifts,
             momentum(momentum_of(m.gathered, m.at)) filter (where m.gathered > 0) as score
        from moved m left join team t on t.id = m.team_id cross join organization o
       group by 1, 2, 3, 4, 5, 6
    ), days_of_teams as (
      insert into day_total as d (campaign_id, team_id, day, received_cents, refunded_cents, lost_cents, fee_cents, gift_count)
      select campaign_id, team_id, day, sum(received), sum(refunded), sum(lost), sum(fee), sum(gifts)
        from added group by 1, 2, 3 order by 1, 2, 3
      on conflict (campaign_id, day, team_id) do update set ${addToDay}
    ), days_by_way as (
      insert into way_day_total as d
             (campaign_id, way, source, day, received_cents, refunded_cents, lost_cents, fee_cents, gift_count)
      select campaign_id, way, source, day, sum(received), sum(refunded), sum(lost), sum(fee), sum(gifts)
        from added group by 1, 2, 3, 4 order by 4, 1, 2, 3
      on conflict (day, campaign_id, way, source) do update set ${addToDay}
    ), gathering as (
      insert into team_momentum as t (team_id, campaign_id, score)
      select team_id, min(campaign_id), momentum(score) from added
       where team_id is not null and score is not null group by team_id order by team_id
      on conflict (team_id) do update set score = add_momentum(t.score, excluded.score)
    )
    insert into campaign_day_total as d (campaign_id, kind, day, received_cents, refunded_cents, lost_cents, fee_cents, gift_count)
    select campaign_id, kind, day, sum(received), sum(refunded), sum(lost), sum(fee), sum(gifts)
      from added group by 1, 2, 3 order by 3, 1, 2
    on conflict (day, campaign_id, kind) do update set ${addToDay}
  `.execute(trx)
  await moveExpectedDays(trx, moves)
  const teams = new Set(columns.teams.filter((team) => team !== null))
  await sql`select reckon_lately(${[...teams]}::bigint[])`.execute(trx)
}

const addToDay = sql`
  received_cents = d.received_cents + excluded.received_cents,
  refunded_cents = d.refunded_cents + excluded.refunded_cents,
  lost_cents = d.lost_cents + excluded.lost_cents,
  fee_cents = d.fee_cents + excluded.fee_cents,
  gift_count = d.gift_count + excluded.gift_count`

function movesOf(journal: Journal, turned: ReadonlyMap<string, GiftTurn>): Move[] {
  const moves = new Map<string, Move>()
  for (const { account, amount } of journal.postings) {
    if (account.campaignId === null) continue
    const key = `${account.campaignId} ${account.teamId}`
    const move = moves.get(key) ?? noMove(journal, account.campaignId, account.teamId)
    moves.set(key, move)
    if (account.code === 'gift_income') move.given -= amount
    if (isRaised(account.code)) addRaised(move, journal, 0 - amount)
    else if (account.code === 'stripe_fee' || account.code === 'dispute_fee') move.fee += amount
    else if (account.code === 'receivable') addExpected(move, journal, amount)
  }
  for (const move of moves.values()) {
    const turn = turned.get(turnKey(move.giftId, move))
    if (turn?.journal === journal) move.gifts += turn.change
  }
  return [...moves.values()]
}

function addRaised(move: Move, journal: Journal, raised: number): void {
  switch (journal.kind) {
    case 'charge':
    case 'match':
      move.received += raised
      move.gathered += raised
      break
    case 'charge_failure':
    case 'match_reversal':
    case 'move':
      move.received += raised
      break
    case 'refund':
    case 'refund_failure':
      move.refunded -= raised
      break
    case 'dispute_lost':
      move.lost -= raised
      break
    case 'dispute_opened':
    case 'dispute_reversal':
    case 'payout':
    case 'payout_paid':
    case 'payout_failure':
    case 'payout_returned':
    case 'fee':
    case 'unknown_movement':
    case 'promise':
    case 'promise_change':
    case 'remittance':
    case 'remittance_reversal':
    case 'deposit':
    case 'deposit_reconciled':
    case 'deposit_unreconciled':
    case 'returned_item':
      throw new Error(`A journal of kind ${journal.kind} may not post to income`)
  }
}

function addExpected(move: Move, { kind }: Journal, amount: number): void {
  if (kind === 'promise' || kind === 'promise_change') move.promised += amount
  else move.came -= amount
}

function noMove(journal: Journal, campaignId: number, teamId: number | null): Move {
  const nothing = {
    received: 0,
    refunded: 0,
    lost: 0,
    given: 0,
    fee: 0,
    promised: 0,
    came: 0,
    gathered: 0,
    gifts: 0,
  }
  const { giftId, occurredAt, method = null } = journal
  return { giftId, campaignId, teamId, occurredAt, method, ...nothing }
}
