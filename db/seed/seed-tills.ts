import { randomBytes } from 'node:crypto'
import type { Actor } from '#app/people/audit.server.ts'
import { findCodeDays, giveCode } from '#app/events/yard-sale/till/give-code.server.ts'
import { openPhone } from '#app/events/yard-sale/till/open-phone.server.ts'
import { startTill } from '#app/events/yard-sale/till/start-till.server.ts'
import { takeEntries } from '#app/events/yard-sale/till/take-entries.server.ts'
import type { Entry } from '#app/events/yard-sale/till/entry.form.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'

type Line = Entry extends infer One
  ? One extends Entry
    ? Omit<One, 'id' | 'line' | 'madeAt'>
    : never
  : never

/** A cash box, and what its phone wrote down so far. */
export interface PlannedTill {
  readonly name: string
  readonly lines: readonly Line[]
}

interface OfSale {
  readonly eventPublicId: string
  readonly personId: number
  readonly actor: Actor
}

/** Tills as their phones tell of them: started, opened with a code of today, and heard. */
export async function seedTills(of: OfSale, tills: readonly PlannedTill[] = []): Promise<void> {
  for (const { name, lines } of tills) {
    const started = await startTill({ ...of, name })
    if (started.kind !== 'started') continue
    const till = await db
      .selectFrom('till')
      .select(['id', 'event_id'])
      .where('public_id', '=', started.publicId)
      .executeTakeFirstOrThrow()
    const [day] = await findCodeDays(till.event_id)
    if (!day) continue
    const code = await giveCode({
      tillId: till.id,
      tillPublicId: started.publicId,
      day,
      personId: of.personId,
      actor: of.actor,
    })
    const phone = await openPhone(code, `demo ${name}`)
    if (phone.kind !== 'opened') continue
    const at = now().toISOString()
    await takeEntries(phone.key, {
      now: at,
      lastLine: lines.length,
      lines: lines.map((line, index) => ({
        ...line,
        id: randomBytes(16).toString('hex'),
        line: index + 1,
        madeAt: at,
      })),
    })
  }
}

const float: Line = {
  kind: 'float',
  pieces: [
    { denomination: 1_000, pieces: 3 },
    { denomination: 500, pieces: 6 },
    { denomination: 100, pieces: 30 },
    { denomination: 25, pieces: 40 },
  ],
}

const sold = (
  amount: number,
  item: string | null = null,
  means: 'cash' | 'card' | 'qr' = 'cash',
): Line => ({ kind: 'sale', amount, means, mode: 'full', item })

export const bookshelfTills: readonly PlannedTill[] = [
  {
    name: 'Front table',
    lines: [
      float,
      sold(1_200, 'Cookbooks'),
      sold(500),
      sold(2_500, 'Reading lamp'),
      { kind: 'gift', amount: 500 },
      sold(300),
      sold(1_800, 'Box of mysteries', 'qr'),
      sold(4_000, 'Rolling cart', 'card'),
      sold(750),
    ],
  },
  {
    name: 'Back room',
    lines: [
      float,
      sold(200),
      sold(1_500, 'Quilt'),
      sold(6_500, 'Oak bookcase'),
      { kind: 'gift', amount: 1_000 },
      { kind: 'drop', amount: 6_000, witness: 'Ray Lor', takenBy: 'Priya Raman' },
      sold(900, null, 'qr'),
    ],
  },
]
