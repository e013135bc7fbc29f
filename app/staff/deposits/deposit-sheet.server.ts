import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { findOfDeposit } from '../money/money-in-hand.server.ts'

export type DepositSheet = NonNullable<Awaited<ReturnType<typeof findDepositSheet>>>

/** One deposit with all that lies on it, as it goes to the bank. @returns `undefined` for an id that none has. */
export async function findDepositSheet(publicId: string) {
  const row = await db
    .selectFrom('deposit')
    .leftJoin('person', 'person.id', 'deposit.deposited_by')
    .select(['deposit.public_id', 'kind', 'status', 'slip_number', 'deposited_on', 'total_cents'])
    .select(['statement_on', 'statement_cents', 'difference_reason'])
    .select(sql<string | null>`coalesce(person.name, person.email)`.as('deposited_by'))
    .where('deposit.public_id', '=', publicId)
    .executeTakeFirst()
  if (!row) return undefined
  const [lines, trail] = await Promise.all([
    findOfDeposit(publicId),
    findAuditTrail({ subject: { kind: 'deposit', id: publicId } }),
  ])
  const checks = lines.filter(({ means }) => means === 'check')
  const cash = lines.filter(({ means }) => means === 'cash')
  return {
    id: row.public_id,
    kind: row.kind,
    status: row.status,
    slipNumber: row.slip_number,
    depositedOn: row.deposited_on,
    depositedBy: row.deposited_by,
    statementOn: row.statement_on,
    onStatement: row.statement_cents === null ? null : cents(row.statement_cents),
    differenceReason: row.difference_reason,
    lines,
    checks,
    cash,
    checksTotal: sumOf(checks),
    cashTotal: sumOf(cash),
    /** What went to the bank, or would if it went now. */
    total: row.total_cents === null ? sumOf(lines) : cents(row.total_cents),
    trail,
  }
}

/** The slip on which money is gathered now, if there is one. */
export async function findOpenSlip() {
  const slip = await db
    .selectFrom('deposit')
    .select('public_id')
    .where('kind', '=', 'slip')
    .where('status', '=', 'open')
    .executeTakeFirst()
  return slip && (await findDepositSheet(slip.public_id))
}

function sumOf(lines: readonly { readonly amount: number }[]) {
  return cents(lines.reduce((sum, { amount }) => sum + amount, 0))
}
