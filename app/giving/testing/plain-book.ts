import { sql } from 'kysely'
import type { MoneyMovement } from '#app/payments/words.ts'
import { db } from '#app/platform/database.server.ts'
import type { AccountCode, RaisedCode } from '#db/schema/ledger.ts'

/** Sums by account and by whose it is: a team's id, `campaign`, or `nobody`. */
export type Sums = Readonly<Record<string, number>>

/** What somebody with a pencil would keep of Stripe's book: one sum an account, in whatever order the lines are read. */
export interface PlainBook {
  /** A line about the gift of `whose`, or what was sold for them, or about none. */
  add(line: MoneyMovement, whose: string | null, income?: RaisedCode): void
  /** A dispute that was lost moves no money any more. */
  lose(amount: number, whose: string, income: RaisedCode): void
  /** What went back of a payment that its bank took back whole besides. */
  giveTwice(amount: number, whose: string, income: RaisedCode): void
  sums(): Sums
}

export function makePlainBook(): PlainBook {
  const kept = new Map<string, number>()
  const put = (code: AccountCode, whose: string | null, amount: number) => {
    const key = `${code} of ${whose ?? 'nobody'}`
    kept.set(key, (kept.get(key) ?? 0) + amount)
  }
  return {
    add({ type, amount, fee, net }, whose, income = 'gift_income') {
      put('stripe_clearing', null, net)
      switch (type) {
        case 'charge':
        case 'charge_failure':
        case 'refund':
        case 'refund_failure':
          put('stripe_fee', whose, fee)
          put(whose === null ? 'suspense' : income, whose, 0 - amount)
          break
        case 'dispute':
        case 'dispute_reversal':
          put('dispute_fee', whose, fee)
          put('dispute_exposure', whose, 0 - amount)
          break
        case 'payout':
        case 'payout_failure':
          put('payout_in_transit', null, 0 - amount)
          break
        case 'fee':
          put('stripe_fee', null, 0 - net)
          break
        case 'other':
          put('stripe_fee', null, fee)
          put('suspense', null, 0 - amount)
      }
    },
    lose(amount, whose, income) {
      put('dispute_exposure', whose, 0 - amount)
      put(income, whose, amount)
    },
    giveTwice(amount, whose, income) {
      put(income, whose, 0 - amount)
      put('suspense', null, amount)
    },
    sums: () => withoutZeros([...kept]),
  }
}

/** What our book says now, and the moment by the database's clock. */
export async function readBook(): Promise<{ readonly at: string; readonly sums: Sums }> {
  const { rows } = await sql<{ at: string }>`select clock_timestamp()::text as at`.execute(db)
  const at = rows[0]?.at ?? ''
  return { at, sums: await readBookAsOf(at) }
}

/** What our book said at a moment, reckoned today (I27). */
export async function readBookAsOf(at: string): Promise<Sums> {
  const { rows } = await sql<{ account: string; cents: number }>`
    select a.code || ' of ' || coalesce(a.team_id::text, case when a.campaign_id is null then 'nobody' else 'campaign' end) as account,
           sum(p.amount)::bigint as cents
      from posting p join ledger_account a on a.id = p.account_id join journal j on j.id = p.journal_id
     where j.recorded_at <= ${at}::timestamptz group by 1
  `.execute(db)
  return withoutZeros(rows.map(({ account, cents }) => [account, cents]))
}

/** What came between two readings. */
export function difference(before: Sums, after: Sums): Sums {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return withoutZeros([...names].map((name) => [name, (after[name] ?? 0) - (before[name] ?? 0)]))
}

function withoutZeros(sums: readonly (readonly [string, number])[]): Sums {
  return Object.fromEntries(sums.filter(([, amount]) => amount !== 0))
}
