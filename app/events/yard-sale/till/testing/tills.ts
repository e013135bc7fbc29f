import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { aShownEvent } from '../../../testing/events.ts'
import type { AnEvent } from '../../../testing/events.ts'
import type { Batch, Entry } from '../entry.form.ts'
import { findCodeDays, giveCode } from '../give-code.server.ts'
import { openPhone } from '../open-phone.server.ts'
import { startTill } from '../start-till.server.ts'

export interface ATill {
  readonly id: number
  readonly publicId: string
  readonly name: string
  readonly event: AnEvent
}

/** A yard sale that is just taking place. */
export async function aSaleNow(wish: Parameters<typeof aShownEvent>[0] = {}): Promise<AnEvent> {
  const event = await aShownEvent(wish)
  await sql`
    update event_day d set starts_at = ${now()}::timestamptz - interval '1 hour', ends_at = ${now()}::timestamptz + interval '3 hours'
      from event e where e.id = ${event.id} and d.version_id = e.approved_version_id`.execute(db)
  return event
}

export async function aTill(wish: { event?: AnEvent; name?: string } = {}): Promise<ATill> {
  const event = wish.event ?? (await aSaleNow())
  const name = wish.name ?? `Table ${anId().slice(0, 6)}`
  const started = await startTill({
    eventPublicId: event.publicId,
    name,
    personId: event.captain.id,
    actor: event.actor,
  })
  if (started.kind !== 'started') throw new Error(`No till: ${started.kind}`)
  const { id } = await db
    .selectFrom('till')
    .select('id')
    .where('public_id', '=', started.publicId)
    .executeTakeFirstOrThrow()
  return { id, publicId: started.publicId, name, event }
}

/** A code for the till, good today. */
export async function aCode(till: ATill): Promise<string> {
  const [day] = await findCodeDays(till.event.id)
  if (!day) throw new Error('The sale is over')
  return await giveCode({
    tillId: till.id,
    tillPublicId: till.publicId,
    day,
    personId: till.event.captain.id,
    actor: till.event.actor,
  })
}

/** The key of a phone that the code opened. */
export async function aPhone(till: ATill, code?: string): Promise<string> {
  const opened = await openPhone(code ?? (await aCode(till)), `phone ${anId()}`)
  if (opened.kind !== 'opened') throw new Error(`Not opened: ${opened.kind}`)
  return opened.key
}

export function anId(): string {
  return randomBytes(16).toString('hex')
}

/** Spread over each member of a union, so that a kind keeps its own fields. */
type Wish<Line> = Line extends Entry ? Omit<Line, 'id' | 'line' | 'madeAt'> & Partial<Line> : never

export function aLine(line: number, wish: Wish<Entry>): Entry {
  return { id: anId(), line, madeAt: now().toISOString(), ...wish }
}

export function aSale(
  line: number,
  amount: number,
  wish: Partial<Extract<Entry, { kind: 'sale' }>> = {},
): Entry {
  return aLine(line, { kind: 'sale', amount, means: 'cash', mode: 'full', item: null, ...wish })
}

/** What a phone would send that has written just these lines. */
export function aBatch(lines: readonly Entry[], wish: Partial<Batch> = {}): Batch {
  return {
    now: now().toISOString(),
    lastLine: Math.max(0, ...lines.map(({ line }) => line)),
    lines: [...lines],
    ...wish,
  }
}
