import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import type { DepositStatus } from '../money/money-in-hand.server.ts'

/** What should stand on the bank's statement: a slip, a transfer, or a payout of Stripe's. */
export interface StatementLine {
  readonly kind: 'slip' | 'transfer' | 'payout'
  readonly id: string
  /** The day on which it went to the bank, or should arrive there. */
  readonly day: string
  readonly amount: Cents
  readonly status: DepositStatus
  readonly slipNumber: string | null
  /** Of the transfer. */
  readonly payerName: string | null
  readonly statementOn: string | null
  readonly onStatement: Cents | null
}

export interface StatementPage {
  readonly lines: readonly StatementLine[]
  readonly after: string | null
}

const LINES_ON_A_PAGE = 40

/** What is not ticked off yet, oldest first. */
export async function findToTickOff(timeZone: string): Promise<StatementLine[]> {
  const { rows } = await sql<LineRow>`
    select * from (
      (select ${depositColumns} from deposit d ${payerOf} where d.status = 'deposited'
        order by d.deposited_on, d.id limit 200)
      union all
      (select ${payoutColumns(timeZone)} from payout p
        where p.reconciled_at is null and p.status = 'paid' order by p.arrives_on limit 200)) lines
    order by day, id limit 200
  `.execute(db)
  return rows.map(lineOf)
}

/** What was ticked off, newest first, a page at a time. */
export async function findTickedOff(
  timeZone: string,
  after: string | null,
): Promise<StatementPage> {
  const place = after ? /^(\d{4}-\d\d-\d\d)\.(\w+)$/.exec(after) : null
  const from = place ? sql`where (statement_on, id) < (${place[1]}::date, ${place[2]})` : sql``
  const { rows } = await sql<LineRow>`
    select * from (
      select ${depositColumns} from deposit d ${payerOf} where d.status = 'reconciled'
      union all
      select ${payoutColumns(timeZone)} from payout p where p.reconciled_at is not null) lines
    ${from} order by statement_on desc, id desc limit ${LINES_ON_A_PAGE + 1}
  `.execute(db)
  const lines = rows.slice(0, LINES_ON_A_PAGE).map(lineOf)
  const last = lines.at(-1)
  return {
    lines,
    after: rows.length > LINES_ON_A_PAGE && last ? `${last.statementOn}.${last.id}` : null,
  }
}

const payerOf = sql`
  left join lateral (select r.payer_name from remittance r where d.kind = 'transfer' and r.deposit_id = d.id limit 1) r on true`

const depositColumns = sql`
  d.kind, d.public_id as id, d.deposited_on as day, d.total_cents as amount, d.status, d.slip_number, r.payer_name,
  d.statement_on, d.statement_cents as on_statement`

const payoutColumns = (timeZone: string) => sql`
  'payout', p.stripe_payout_id, (p.arrives_on at time zone ${timeZone})::date, p.amount_cents,
  case when p.reconciled_at is null then 'deposited' else 'reconciled' end, null, null, p.statement_on,
  case when p.reconciled_at is null then null else p.amount_cents end`

interface LineRow {
  kind: StatementLine['kind']
  id: string
  day: string
  amount: number
  status: DepositStatus
  slip_number: string | null
  payer_name: string | null
  statement_on: string | null
  on_statement: number | null
}

function lineOf(row: LineRow): StatementLine {
  return {
    kind: row.kind,
    id: row.id,
    day: row.day,
    amount: cents(row.amount),
    status: row.status,
    slipNumber: row.slip_number,
    payerName: row.payer_name,
    statementOn: row.statement_on,
    onStatement: row.on_statement === null ? null : cents(row.on_statement),
  }
}
