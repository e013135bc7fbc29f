import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { dayIn } from '#app/words/days.ts'
import type { ContributionKind } from '#db/schema/contributions.ts'
import { formatReceiptNumber } from '../issue-receipts.server.ts'

/** All that one donor gave in a year, each payment alone (C2), goods apart from money (C10, C24). */
export interface Statement {
  readonly year: number
  readonly donorName: string | null
  readonly payments: readonly Payment[]
  readonly goods: readonly Goods[]
  readonly totals: { readonly amount: Cents; readonly received: Cents; readonly deductible: Cents }
  readonly currency: string
  /** A day of the organization's calendar. */
  readonly madeOn: string
  /** The organization as it is today. */
  readonly legalName: string
  readonly ein: string | null
  readonly address: string
}

export interface Payment {
  readonly number: string
  readonly day: string
  readonly kind: ContributionKind
  readonly amount: Cents
  /** At a fair price; what it was stands beside it. */
  readonly received: Cents
  readonly benefit: string | null
  readonly deductible: Cents
}

interface Goods {
  readonly number: string
  readonly day: string
  readonly words: string
  readonly place: string
}

export interface SentStatement {
  readonly id: string
  readonly statement: Statement
  /** Something in it has changed since; `newer` is what was sent after that. */
  readonly outdated: { readonly newer: string | null } | null
  /** The day of the one that it takes the place of. */
  readonly replaces: string | null
}

/** A statement as it was sent: a receipt is never changed, so that it says today what it said then. */
export async function findSentStatement(publicId: string): Promise<SentStatement | undefined> {
  const { rows } = await sql<{
    id: number
    year: number
    made_at: Date
    newer: string | null
    has_void: boolean
    replaces: string | null
  }>`
    select s.id, s.year, s.made_at,
           (select n.public_id from year_statement n
             where n.year = s.year and n.email = s.email and n.version > s.version order by n.version desc limit 1) as newer,
           (select (b.made_at at time zone o.time_zone)::date from year_statement b cross join organization o
             where b.year = s.year and b.email = s.email and b.version = s.version - 1) as replaces,
           exists (select from receipt r where r.id = any(s.receipt_ids) and r.voided_at is not null) as has_void
      from year_statement s where s.public_id = ${publicId}
  `.execute(db)
  const [sent] = rows
  if (!sent) return undefined
  const lines = await findLines(
    sql`r.id in (select unnest(receipt_ids) from year_statement where id = ${sent.id})`,
  )
  return {
    id: publicId,
    statement: await compose(lines, sent.year, sent.made_at),
    outdated: sent.has_void || sent.newer !== null ? { newer: sent.newer } : null,
    replaces: sent.replaces,
  }
}

/** What a donor would be told today. @returns `undefined` for an address with nothing to tell of. */
export async function findDonorStatement(
  year: number,
  email: string,
): Promise<Statement | undefined> {
  const lines = await findLines(
    sql`v.email in (select donor_of(${email}) union all select email from donor_alias where kept_email = donor_of(${email}))
        and r.year = ${year} and r.voided_at is null`,
  )
  return lines.length === 0 ? undefined : await compose(lines, year, now())
}

/** On paper only: whom nobody can write to by email, by name, with the address that the letter goes to. */
export interface PaperStatement {
  readonly statement: Statement
  readonly mailTo: string | null
}

/** @param from how many come before it; one file holds only so many. */
export async function findPaperStatements(
  year: number,
  { from, most }: { readonly from: number; readonly most: number },
): Promise<PaperStatement[]> {
  const lines = await findLines(
    sql`v.email is null and r.donor_name is not null and r.year = ${year} and r.voided_at is null`,
  )
  const byDonor = new Map<string, Line[]>()
  for (const line of lines) {
    const own = byDonor.get(donorOf(line))
    if (own) own.push(line)
    else byDonor.set(donorOf(line), [line])
  }
  const groups = [...byDonor].toSorted(([a], [b]) => (a < b ? -1 : 1)).slice(from, from + most)
  return await Promise.all(
    groups.map(async ([, own]) => ({
      statement: await compose(own, year, now()),
      mailTo: own[0]?.address ?? null,
    })),
  )
}

/** Two of one name who live apart are two. */
function donorOf({ donor_name: name, address }: Line): string {
  return `${name ?? ''}\n${address ?? ''}`.toLowerCase().replaceAll(/[^\S\n]+/g, ' ')
}

interface Line {
  kind: ContributionKind | 'goods'
  address: string | null
  place: string | null
  day: string
  year: number
  number: number
  amount_cents: number
  fair_value_cents: number
  deductible_cents: number
  benefit: string | null
  goods: string | null
  donor_name: string | null
}

async function findLines(which: RawBuilder<boolean>): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select v.kind, v.address, v.place, r.donated_on::text as day, r.year, r.number, r.amount_cents, r.fair_value_cents,
           r.deductible_cents, r.benefit, r.goods, r.donor_name
      from receipt_given v join receipt r on r.id = v.receipt_id
     where ${which}
     order by r.donated_on, r.id
  `.execute(db)
  return rows
}

async function compose(lines: readonly Line[], year: number, made: Date): Promise<Statement> {
  const house = await db
    .selectFrom('organization')
    .select(['legal_name', 'ein', 'address', 'currency', 'time_zone'])
    .executeTakeFirstOrThrow()
  const payments = lines.flatMap(paymentOf)
  const sum = (of: (payment: Payment) => Cents) =>
    cents(payments.reduce((total, payment) => total + of(payment), 0))
  return {
    year,
    donorName: lines.findLast(({ donor_name: name }) => name !== null)?.donor_name ?? null,
    payments,
    goods: lines.flatMap(goodsOf),
    totals: {
      amount: sum(({ amount }) => amount),
      received: sum(({ received }) => received),
      deductible: sum(({ deductible }) => deductible),
    },
    currency: house.currency,
    madeOn: dayIn(house.time_zone, made),
    legalName: house.legal_name,
    ein: house.ein,
    address: house.address,
  }
}

function paymentOf({ kind, ...line }: Line): Payment[] {
  if (kind === 'goods') return []
  return [
    {
      number: formatReceiptNumber(line.year, line.number),
      day: line.day,
      kind,
      amount: cents(line.amount_cents),
      received: cents(line.fair_value_cents),
      benefit: line.benefit,
      deductible: cents(line.deductible_cents),
    },
  ]
}

function goodsOf({ kind, ...line }: Line): Goods[] {
  if (kind !== 'goods') return []
  return [
    {
      number: formatReceiptNumber(line.year, line.number),
      day: line.day,
      words: line.goods ?? '',
      place: line.place ?? '',
    },
  ]
}
