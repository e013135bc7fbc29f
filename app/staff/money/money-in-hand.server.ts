import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import type { Means } from '#db/schema/contributions.ts'

/** A check, an envelope or a transfer that came, in short. */
export interface MoneyThatCame {
  readonly id: string
  readonly means: Means
  readonly amount: Cents
  /** What of it matches nothing yet. */
  readonly left: Cents
  /** The name on it, or else what it was matched to. */
  readonly payerName: string | null
  readonly checkNumber: string | null
  readonly receivedOn: string
  readonly receivedBy: string
  readonly reversed: boolean
  readonly returned: boolean
  /** `null`: in our hands. */
  readonly deposit: { readonly id: string; readonly status: DepositStatus } | null
}

export type DepositStatus = 'open' | 'deposited' | 'reconciled' | 'void'

const MOST_PARKED = 100
const LATELY = 12

/** What came and matches nothing yet, oldest first: it stays in sight until it does. */
export async function findParked(): Promise<MoneyThatCame[]> {
  const { rows } = await sql<CameRow>`
    ${selectCame} where r.reversed_at is null and r.matched_cents < r.amount_cents order by r.id limit ${MOST_PARKED}
  `.execute(db)
  return rows.map(came)
}

/** What was taken in last, so that a slip of the finger is found again. */
export async function findCameLately(): Promise<MoneyThatCame[]> {
  const { rows } = await sql<CameRow>`${selectCame} order by r.id desc limit ${LATELY}`.execute(db)
  return rows.map(came)
}

export async function findThatCame(publicId: string): Promise<MoneyThatCame | undefined> {
  const { rows } = await sql<CameRow>`${selectCame} where r.public_id = ${publicId}`.execute(db)
  return rows[0] && came(rows[0])
}

/** Cash and checks that are on no slip yet. */
export async function findInHand(): Promise<MoneyThatCame[]> {
  const { rows } = await sql<CameRow>`
    ${selectCame} where r.reversed_at is null and r.deposit_id is null order by r.id limit 500
  `.execute(db)
  return rows.map(came)
}

/** What lies on one deposit, in the order in which it came; what the bank sent back among it. */
export async function findOfDeposit(depositPublicId: string): Promise<MoneyThatCame[]> {
  const { rows } = await sql<CameRow>`
    ${selectCame} where d.public_id = ${depositPublicId} order by r.means desc, r.id
  `.execute(db)
  return rows.map(came)
}

interface CameRow {
  id: string
  means: Means
  amount: number
  matched: number
  payer_name: string | null
  check_number: string | null
  received_on: string
  received_by: string
  reversed: boolean
  returned: boolean
  deposit: string | null
  status: DepositStatus | null
}

const selectCame = sql`
  select r.public_id as id, r.means, r.amount_cents as amount, r.matched_cents as matched, r.check_number,
         coalesce(r.payer_name, (
           select coalesce(c.giver_name, c.label) from remittance_match m join contribution c on c.id = m.contribution_id
            where m.remittance_id = r.id and m.undone_at is null order by m.id limit 1)) as payer_name,
         r.received_on, coalesce(p.name, p.email) as received_by, r.reversed_at is not null as reversed, r.returned,
         d.public_id as deposit, d.status
    from remittance r join person p on p.id = r.received_by left join deposit d on d.id = r.deposit_id`

function came(row: CameRow): MoneyThatCame {
  return {
    id: row.id,
    means: row.means,
    amount: cents(row.amount),
    left: cents(row.reversed ? 0 : row.amount - row.matched),
    payerName: row.payer_name,
    checkNumber: row.check_number,
    receivedOn: row.received_on,
    receivedBy: row.received_by,
    reversed: row.reversed,
    returned: row.returned,
    deposit:
      row.deposit === null || row.status === null ? null : { id: row.deposit, status: row.status },
  }
}
