import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { PayoutStatus } from './payout-list.server.ts'

export type OpenedPayout = NonNullable<Awaited<ReturnType<typeof findOpenedPayout>>>

const LINES_ON_A_PAGE = 50

/**
 * One payout with the lines of Stripe's book that it is made of, their sums by what they are, and whether these come to
 * the payout to the cent (I12). @returns `undefined` for an id that no payout has.
 */
export async function findOpenedPayout(id: string, timeZone: string, after: string | null) {
  const { rows } = await sql<{
    amount: number
    status: PayoutStatus
    automatic: boolean
    arrives_on: string
    opened_at: Date | null
    statement_on: string | null
    reconciled_by: string | null
  }>`
    select p.amount_cents as amount, p.status, p.automatic, (p.arrives_on at time zone ${timeZone})::date as arrives_on,
           p.opened_at, p.statement_on, coalesce(who.name, who.email) as reconciled_by
      from payout p left join person who on who.id = p.reconciled_by where p.stripe_payout_id = ${id}
  `.execute(db)
  const [payout] = rows
  if (!payout) return undefined
  const [sums, lines, trail] = await Promise.all([
    sumByType(id),
    findLines(id, after),
    findAuditTrail({ subject: { kind: 'payout', id } }),
  ])
  const ofItsLines = cents(sums.reduce((sum, { net }) => sum + net, 0))
  return {
    id,
    amount: cents(payout.amount),
    status: payout.status,
    automatic: payout.automatic,
    arrivesOn: payout.arrives_on,
    openedAt: payout.opened_at,
    statementOn: payout.statement_on,
    reconciledBy: payout.reconciled_by,
    sums,
    ofItsLines,
    /** What its lines come to more (positive) or less than what was paid out. */
    difference: cents(ofItsLines - payout.amount),
    ...lines,
    trail,
  }
}

async function sumByType(payoutId: string) {
  const { rows } = await sql<{
    type: string
    lines: number
    amount: number
    fee: number
    net: number
  }>`
    select type, count(*) as lines, sum(amount)::bigint as amount, sum(fee)::bigint as fee, sum(net)::bigint as net
      from stripe_balance_transaction where payout_id = ${payoutId} and type <> 'payout'
     group by type order by sum(net) desc
  `.execute(db)
  return rows.map((row) => ({
    ...row,
    amount: cents(row.amount),
    fee: cents(row.fee),
    net: cents(row.net),
  }))
}

async function findLines(payoutId: string, after: string | null) {
  const from = after
    ? sql`and (t.created_at, t.id) < (select created_at, id from stripe_balance_transaction where id = ${after})`
    : sql``
  const { rows } = await sql<{
    id: string
    type: string
    amount: number
    fee: number
    net: number
    at: Date
    gift: string | null
    donor: string | null
    team: string | null
  }>`
    select t.id, t.type, t.amount, t.fee, t.net, t.created_at as at, g.public_id as gift,
           coalesce(g.donor_name, g.shown_name) as donor, coalesce(team.name, c.name) as team
      from stripe_balance_transaction t
      left join journal j on j.source = 'stripe' and j.source_id = t.id
      left join gift g on g.id = j.gift_id left join team on team.id = g.team_id left join campaign c on c.id = g.campaign_id
     where t.payout_id = ${payoutId} and t.type <> 'payout' ${from}
     order by t.created_at desc, t.id desc limit ${LINES_ON_A_PAGE + 1}
  `.execute(db)
  const lines = rows.slice(0, LINES_ON_A_PAGE).map((row) => ({
    ...row,
    amount: cents(row.amount),
    fee: cents(row.fee),
    net: cents(row.net),
  }))
  return { lines, after: rows.length > LINES_ON_A_PAGE ? (lines.at(-1)?.id ?? null) : null }
}
