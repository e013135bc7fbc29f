import { askForSale } from '#app/giving/sales/ask-for-sale.server.ts'
import { askSaleStanding, findSaleStanding } from '#app/giving/sales/sale-standing.server.ts'
import type { SaleStanding } from '#app/giving/sales/sale-standing.server.ts'
import { cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { hashKey } from '#app/platform/keys.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import type { TillSale } from './entry.form.ts'

export type AskByTillOutcome =
  /** Where the buyer pays. */
  | { readonly kind: 'asked'; readonly sale: string; readonly url: string }
  /** No such key, or its code is good no more. */
  | { readonly kind: 'not-found' }
  /** Nothing is taken at Stripe just now. */
  | { readonly kind: 'paused' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

const ASKS: Limit = { name: 'till-sales', points: 240, seconds: 3600 }

/** Asks for money by a code, as a captain does, for whoever has a till. Sent twice under one id, it is asked for once. */
export async function askByTill(
  key: string,
  { id, amount, item }: TillSale,
): Promise<AskByTillOutcome> {
  const keyHash = hashKey(key)
  const { allowed, retryAfterSeconds } = await spend(ASKS, keyHash)
  if (!allowed) return { kind: 'too-many', retryAfterSeconds }
  const till = await findOpenTill(keyHash)
  if (!till) return { kind: 'not-found' }
  const asked = await askForSale({
    teamId: till.team_id,
    eventId: till.event_id,
    amount: cents(amount),
    words: item ?? till.title,
    formKey: `till-${till.public_id}-${id}`,
    startedBy: null,
  })
  if (asked.kind === 'paused') return asked
  return { kind: 'asked', sale: asked.publicId, url: `${env.BASE_URL}/pay/${asked.publicId}` }
}

/**
 * How one of the sale's payments stands; Stripe itself is asked for whoever wants to know at once.
 * @returns `undefined` for one of another sale, for none, and for a key that is good no more: they look the same (S5).
 */
export async function findStandingByTill(
  key: string,
  sale: string,
  asks: boolean,
): Promise<SaleStanding | undefined> {
  const till = await findOpenTill(hashKey(key))
  if (!till) return undefined
  const found = await db
    .selectFrom('sale')
    .select('id')
    .where('public_id', '=', sale)
    .where('event_id', '=', till.event_id)
    .executeTakeFirst()
  return found && (await (asks ? askSaleStanding(sale) : findSaleStanding(sale)))
}

/** Of a phone whose code is good now: what was sold before may still be sent later, but nothing new is asked for then. */
async function findOpenTill(keyHash: string) {
  const at = now()
  return await db
    .selectFrom('till_phone as p')
    .innerJoin('till_code as c', 'c.id', 'p.code_id')
    .innerJoin('till as t', 't.id', 'p.till_id')
    .innerJoin('event as e', 'e.id', 't.event_id')
    .innerJoin('event_version as v', 'v.id', 'e.approved_version_id')
    .select(['t.public_id', 't.event_id', 'e.team_id', 'v.title'])
    .where('p.key_hash', '=', keyHash)
    .where('c.revoked_at', 'is', null)
    .where('c.starts_at', '<=', at)
    .where('c.ends_at', '>', at)
    .where('e.status', 'in', ['published', 'held'])
    .executeTakeFirst()
}
