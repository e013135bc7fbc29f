import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { hashKey } from '#app/platform/keys.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import type { TillEntryTable, TillRefusalReason } from '#db/schema/tills.ts'
import { Entry, floatOf } from './entry.form.ts'
import type { Batch } from './entry.form.ts'
import { refuseLine } from './refuse-line.server.ts'

export type TakeOutcome =
  | {
      readonly kind: 'taken'
      /** Those of the batch that are kept: now, or before. */
      readonly held: readonly string[]
      /** Those that wait for the captain to look at them. */
      readonly refused: readonly string[]
    }
  /** No such key, or too long after its day. */
  | { readonly kind: 'not-found' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

/** A phone sends a batch a minute or so, and catches up with some hundred lines in a few. */
const BATCHES: Limit = { name: 'till-batches', points: 600, seconds: 3600 }
/** For so long after its day a phone may still send what it wrote on it. */
const GRACE_DAYS = 30
const DAY = 24 * 60 * 60_000

/** Takes what a phone sends, once each: doubled, late, in any order, after a kill. */
export async function takeEntries(key: string, batch: Batch): Promise<TakeOutcome> {
  const keyHash = hashKey(key)
  const { allowed, retryAfterSeconds } = await spend(BATCHES, keyHash)
  if (!allowed) return { kind: 'too-many', retryAfterSeconds }
  return await inTransaction(async (trx) => {
    const phone = await lockPhone(trx, keyHash)
    if (!phone) return { kind: 'not-found' }
    const at = now()
    const heard = { phone, at, aheadMs: Date.parse(batch.now) - at.getTime() }
    const lines = batch.lines.map((line) => readLine(line, heard))
    await keep(trx, lines, heard)
    const { held, others } = await compare(trx, lines, phone.till_id)
    const untaken = lines.filter(({ id, why }) => why !== undefined && !held.has(id))
    for (const line of [...others, ...untaken]) await refuseLine(trx, line, heard)
    await trx
      .updateTable('till_phone')
      .set(({ fn }) => ({
        heard_at: at,
        clock_ahead_ms: heard.aheadMs,
        last_line: fn<number>('greatest', [
          'last_line',
          sql.val(batch.lastLine),
          sql.val(Math.max(0, ...lines.map(({ entry }) => entry?.line ?? 0))),
        ]),
      }))
      .where('id', '=', phone.id)
      .execute()
    const ids = [...new Set(lines.map(({ id }) => id))]
    return {
      kind: 'taken',
      held: ids.filter((id) => held.has(id)),
      refused: ids.filter((id) => !held.has(id)),
    }
  })
}

type Phone = NonNullable<Awaited<ReturnType<typeof lockPhone>>>

export interface Heard {
  readonly phone: Phone
  readonly at: Date
  /** How far the phone's clock is ahead of ours. */
  readonly aheadMs: number
}

/** A line as it was sent, read if it can be, and why it is not taken if it is not. */
export interface SentLine {
  readonly id: string
  readonly sent: Readonly<Record<string, unknown>>
  readonly contentHash: string
  readonly entry: Entry | undefined
  readonly why: TillRefusalReason | undefined
}

/** One batch of a phone at a time. */
async function lockPhone(trx: Trx, keyHash: string) {
  return await trx
    .selectFrom('till_phone as p')
    .innerJoin('till_code as c', 'c.id', 'p.code_id')
    .innerJoin('till as t', 't.id', 'p.till_id')
    .innerJoin('event as e', 'e.id', 't.event_id')
    .select(['p.id', 'p.till_id', 'c.starts_at', 'c.ends_at', 'c.revoked_at', 'e.status'])
    .where('p.key_hash', '=', keyHash)
    .where('c.ends_at', '>', new Date(now().getTime() - GRACE_DAYS * DAY))
    .forUpdate('p')
    .executeTakeFirst()
}

function readLine(sent: Batch['lines'][number], heard: Heard): SentLine {
  const read = Entry.safeParse(sent)
  const entry = read.success ? read.data : undefined
  return {
    id: sent.id,
    sent,
    contentHash: createHash('sha256')
      .update(JSON.stringify(entry ?? sent))
      .digest('hex'),
    entry,
    why: entry ? whyNot(entry, heard) : 'unreadable',
  }
}

/**
 * What comes while the code is good is taken, whatever the phone's clock says. What comes later must have been made while it
 * was: by that clock as it was, or set right by how far it is off now; either may be wrong, and both are noted.
 */
function whyNot({ madeAt }: Entry, { phone, at, aheadMs }: Heard): TillRefusalReason | undefined {
  if (phone.status === 'closed') return 'sale-closed'
  const made = Date.parse(madeAt)
  const wasMade = (from: Date, to: Date) =>
    [made, made - aheadMs].some((moment) => moment >= from.getTime() && moment <= to.getTime())
  if (phone.revoked_at && !wasMade(phone.starts_at, phone.revoked_at)) return 'code-revoked'
  if (at > phone.ends_at && !wasMade(phone.starts_at, phone.ends_at)) return 'not-its-day'
  return undefined
}

async function keep(trx: Trx, lines: readonly SentLine[], heard: Heard): Promise<void> {
  const good = lines.filter(({ why }) => why === undefined)
  if (good.length === 0) return
  const fresh = await trx
    .insertInto('till_entry')
    .values(
      good.flatMap(({ entry, contentHash }) => (entry ? [rowOf(entry, contentHash, heard)] : [])),
    )
    .onConflict((conflict) => conflict.column('entry_id').doNothing())
    .returning(['entry_id', 'content_hash'])
    .execute()
  for (const { entry_id, content_hash } of fresh) {
    const line = good.find((one) => one.id === entry_id && one.contentHash === content_hash)
    if (line?.entry?.kind === 'float') await keepPieces(trx, line.entry)
  }
}

export function rowOf(
  entry: Entry,
  contentHash: string,
  { phone, at, aheadMs }: Omit<Heard, 'phone'> & { readonly phone: Pick<Phone, 'id' | 'till_id'> },
): Insertable<TillEntryTable> {
  return {
    entry_id: entry.id,
    till_id: phone.till_id,
    phone_id: phone.id,
    line: entry.line,
    kind: entry.kind,
    amount_cents: amountOf(entry),
    means: entry.kind === 'sale' ? entry.means : null,
    mode: entry.kind === 'sale' ? entry.mode : null,
    item: entry.kind === 'sale' ? entry.item : null,
    witness: entry.kind === 'drop' ? entry.witness : null,
    taken_by: entry.kind === 'drop' ? entry.takenBy : null,
    undoes: entry.kind === 'undo' ? entry.undoes : null,
    made_at: new Date(entry.madeAt),
    clock_ahead_ms: aheadMs,
    heard_at: at,
    content_hash: contentHash,
  }
}

export function amountOf(entry: Entry): number | null {
  switch (entry.kind) {
    case 'float':
      return floatOf(entry.pieces)
    case 'sale':
    case 'gift':
    case 'drop':
      return entry.amount
    case 'undo':
    case 'close':
      return null
  }
}

export async function keepPieces(
  trx: Trx,
  float: Extract<Entry, { kind: 'float' }>,
): Promise<void> {
  if (float.pieces.length === 0) return
  await trx
    .insertInto('till_float_piece')
    .values(
      float.pieces.map(({ denomination, pieces }) => ({
        entry_id: float.id,
        denomination_cents: denomination,
        pieces,
      })),
    )
    .execute()
}

/** Which ids are held with just this content on this till, and which lines would say something else under one that is. */
async function compare(trx: Trx, lines: readonly SentLine[], tillId: number) {
  if (lines.length === 0) return { held: new Set<string>(), others: [] }
  const rows = await trx
    .selectFrom('till_entry')
    .select(['entry_id', 'till_id', 'content_hash'])
    .where(
      'entry_id',
      'in',
      lines.map(({ id }) => id),
    )
    .execute()
  const kept = new Map(rows.map((row) => [row.entry_id, row]))
  const isSame = ({ id, contentHash }: SentLine) =>
    kept.get(id)?.content_hash === contentHash && kept.get(id)?.till_id === tillId
  const held = new Set(lines.filter(isSame).map(({ id }) => id))
  const others = lines
    .filter((line) => kept.has(line.id) && !isSame(line))
    .map((line) => ({ ...line, why: 'other-content' as const }))
  return { held, others }
}
