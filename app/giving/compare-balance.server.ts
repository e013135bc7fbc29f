import { sql } from 'kysely'
import { payments } from '#app/payments/payments.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'
import { bookMovementsSince } from './fetch-movements.server.ts'

const DAY = 86_400_000
/** A bank debit clears or bounces within two weeks. */
const ON_THE_WAY = 15 * DAY
/** As far back as a line is looked for that nobody told us of. */
const LOOK_BACK = 90 * DAY
const TRIES = 3

export interface ComparedBalance {
  /** The lines of Stripe's book that were found on the way. */
  readonly lines: readonly string[]
  /** `null` when money moved each time that both were read. */
  readonly both: Both | null
}

/**
 * Compares what lies at Stripe by its own word with our book, and writes both down (I13). Only what was read while nothing
 * moved can be compared; on a busy evening that is left to the next night. When they have drifted apart, Stripe's book is
 * first read again further back than usual.
 */
export async function compareBalance(): Promise<ComparedBalance> {
  const lines: string[] = []
  const compared = await readBoth(new Date(now().getTime() - DAY), lines)
  const settled =
    compared && (await hasDrifted(compared))
      ? await readBoth(new Date(now().getTime() - LOOK_BACK), lines)
      : compared
  if (!settled) return { lines, both: null }
  if (await hasDrifted(settled))
    log.error({ ...settled }, 'the balance at the payment company and our book have drifted apart')
  await db
    .insertInto('balance_comparison')
    .values({ stripes_cents: settled.stripes, our_cents: settled.ours })
    .execute()
  return { lines, both: settled }
}

/** By how much they have drifted apart since the first comparison; what lay there before us was there then already. */
export async function findDrift(): Promise<number> {
  const { rows } = await sql<{ drift: number }>`
    select last.stripes_cents - last.our_cents - (first.stripes_cents - first.our_cents) as drift
      from (select * from balance_comparison order by id limit 1) first,
           (select * from balance_comparison order by id desc limit 1) last
  `.execute(db)
  return rows[0]?.drift ?? 0
}

interface Both {
  readonly stripes: number
  readonly ours: number
}

/** @returns `undefined` when money moved each time in between. `lines` takes what was found on the way. */
async function readBoth(from: Date, lines: string[]): Promise<Both | undefined> {
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await findStripes()
    const found = await bookMovementsSince(tries === 0 ? from : new Date(now().getTime() - DAY))
    lines.push(...found.lines)
    const ours = await findOurs()
    const stripes = await findStripes()
    if (stripes === before && found.booked === 0) return { stripes, ours }
  }
  return undefined
}

async function findStripes(): Promise<number> {
  const { currency } = await db
    .selectFrom('organization')
    .select('currency')
    .executeTakeFirstOrThrow()
  return await payments().findBalance(currency, new Date(now().getTime() - ON_THE_WAY))
}

async function findOurs(): Promise<number> {
  const { rows } = await sql<{ cents: number }>`
    select coalesce(sum(p.amount), 0)::bigint as cents
      from posting p join ledger_account a on a.id = p.account_id where a.code = 'stripe_clearing'
  `.execute(db)
  return rows[0]?.cents ?? 0
}

async function hasDrifted({ stripes, ours }: Both): Promise<boolean> {
  const first = await db
    .selectFrom('balance_comparison')
    .select(['stripes_cents', 'our_cents'])
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return first !== undefined && stripes - ours !== first.stripes_cents - first.our_cents
}
