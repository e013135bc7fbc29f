import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { hashKey, newKey } from '#app/platform/keys.server.ts'
import { forgive, spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { hashTillCode } from './give-code.server.ts'
import { readCode } from './till-code.ts'

export type OpenPhoneOutcome =
  | { readonly kind: 'opened'; readonly key: string; readonly till: PhoneTill }
  /** No such code, or not today, or not any more: said alike (S8). */
  | { readonly kind: 'not-found' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

/** What a phone is told of its till. */
interface PhoneTill {
  readonly id: string
  readonly name: string
  readonly sale: string
  readonly team: string
  readonly endsAt: string
  /** What a bag costs, where the sale says so. */
  readonly bagCents: number | null
}

/** A day's worth of mistyping, and nothing for whoever tries them out. */
const TRIES: Limit = { name: 'till-code', points: 10, seconds: 15 * 60 }
/** One at a time, and some that were killed or exchanged. */
export const MOST_PHONES = 12

/** Gives a phone a key of its own for the till that the code opens. The key is kept nowhere but on the phone. */
export async function openPhone(typed: string, clientAddress: string): Promise<OpenPhoneOutcome> {
  const { allowed, retryAfterSeconds } = await spend(TRIES, clientAddress)
  if (!allowed) return { kind: 'too-many', retryAfterSeconds }
  const opened = await exchange(hashTillCode(readCode(typed)))
  if (!opened) return { kind: 'not-found' }
  await forgive(TRIES, clientAddress)
  return { kind: 'opened', ...opened }
}

async function exchange(codeHash: string) {
  return await inTransaction(async (trx) => {
    const at = now()
    const code = await trx
      .selectFrom('till_code as c')
      .innerJoin('till', 'till.id', 'c.till_id')
      .innerJoin('event as e', 'e.id', 'till.event_id')
      .select(['c.id', 'c.till_id', 'c.ends_at'])
      .where('c.code_hash', '=', codeHash)
      .where('c.revoked_at', 'is', null)
      .where('c.starts_at', '<=', at)
      .where('c.ends_at', '>', at)
      .where('e.status', 'in', ['published', 'held'])
      .forUpdate('c')
      .executeTakeFirst()
    if (!code) return undefined
    const { phones } = await trx
      .selectFrom('till_phone')
      .select(({ fn }) => fn.countAll<number>().as('phones'))
      .where('code_id', '=', code.id)
      .executeTakeFirstOrThrow()
    if (phones >= MOST_PHONES) return undefined
    const key = newKey()
    await trx
      .insertInto('till_phone')
      .values({
        till_id: code.till_id,
        code_id: code.id,
        key_hash: hashKey(key),
        opened_at: at,
        heard_at: at,
      })
      .execute()
    return { key, till: await describeTill(trx, code.till_id, code.ends_at) }
  })
}

async function describeTill(trx: Trx, tillId: number, endsAt: Date): Promise<PhoneTill> {
  const { rows } = await sql<Omit<PhoneTill, 'endsAt'>>`
    select t.public_id as id, t.name, v.title as sale, team.name as team, y.bag_price_cents as "bagCents"
      from till t join event e on e.id = t.event_id join team on team.id = e.team_id
      join event_version v on v.id = e.approved_version_id left join yard_sale y on y.version_id = v.id
     where t.id = ${tillId}`.execute(trx)
  const [till] = rows
  if (!till) throw new Error('A till is of no sale that was approved')
  return { ...till, endsAt: endsAt.toISOString() }
}
