import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Db, Trx } from '#app/platform/database.server.ts'

/** What can be held of somebody, in the order in which staff read it. */
export const holdingKinds = [
  'gifts',
  'cards',
  'purchases',
  'orders',
  'sponsors',
  'promises',
  'goods',
  'statements',
  'refusals',
  'account',
  'invitations',
  'guests',
  'helpers',
  'players',
  'givers',
  'drivers',
  'firms',
  'standing',
  'meetings',
  'skills',
  'claims',
  'comments',
  'follows',
  'reports',
  'letters',
  'programs',
  'notices',
] as const
export type HoldingKind = (typeof holdingKinds)[number]

/** As the copy for its owner says it: a name a column. */
export type HeldRow = Readonly<Record<string, unknown>>

/** What one domain holds of whoever an address belongs to, and how it lets go of it (S40). Addresses are in lower case. */
export interface Holding {
  readonly kind: HoldingKind
  find(on: Db | Trx, email: string): Promise<readonly HeldRow[]>
  /** Gives back what others wait for, as they would themselves by the link in their letter. Once more does no harm. */
  leave?(email: string): Promise<void>
  /** Locks what others work on while they wait for totals or pages, before anything is let go of (F11). */
  lock?(trx: Trx, email: string): Promise<void>
  /** Lets go of all of it but what the books need: afterwards nothing is found any more. */
  erase(trx: Trx, email: string): Promise<void>
}

/** Before and after an address there is nothing that would make it another; `\n` in stored JSON ends a line. */
const BEFORE = String.raw`(?:(?<![\w.+-])|(?<=\\[nrt]))`
const AFTER = String.raw`(?![\w-]|\.\w)`

/** The pattern of Postgres for an address that stands whole in words, whatever its case: `ann@…` is not in `joann@…`. */
export function wholeAddress(email: string): string {
  return `${BEFORE}${email.replaceAll(/[^\w@]/g, String.raw`\$&`)}${AFTER}`
}

/** Whether words name an address, whole. */
export function namesAddress(words: RawBuilder<unknown>, email: string): RawBuilder<boolean> {
  return sql<boolean>`(position(${email} in lower(${words})) > 0 and ${words} ~* ${wholeAddress(email)})`
}

export async function heldRows(
  on: Db | Trx,
  query: RawBuilder<unknown>,
): Promise<readonly HeldRow[]> {
  const { rows } = await sql<HeldRow>`${query}`.execute(on)
  return rows
}
