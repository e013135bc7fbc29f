import { randomBytes } from 'node:crypto'
import type { Actor } from '#app/people/audit.server.ts'
import { findCodeDays, giveCode } from '#app/events/yard-sale/till/give-code.server.ts'
import { openPhone } from '#app/events/yard-sale/till/open-phone.server.ts'
import { startTill } from '#app/events/yard-sale/till/start-till.server.ts'
import { takeEntries } from '#app/events/yard-sale/till/take-entries.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { PlannedTill } from './till-plan.ts'

interface OfSale {
  readonly eventPublicId: string
  readonly personId: number
  readonly actor: Actor
}

/** Tills as their phones tell of them: started, opened with a code of today, and heard. */
export async function seedTills(of: OfSale, tills: readonly PlannedTill[] = []): Promise<void> {
  for (const { name, key, lines, changed } of tills) {
    const started = await startTill({ ...of, name })
    if (started.kind !== 'started') continue
    const till = await db
      .updateTable('till')
      .set({ public_id: key })
      .where('public_id', '=', started.publicId)
      .returning(['id', 'event_id'])
      .executeTakeFirstOrThrow()
    const [day] = await findCodeDays(till.event_id)
    if (!day) continue
    const code = await giveCode({
      tillId: till.id,
      tillPublicId: key,
      day,
      personId: of.personId,
      actor: of.actor,
    })
    const phone = await openPhone(code, `demo ${name}`)
    if (phone.kind !== 'opened') continue
    const at = now().toISOString()
    const sent = lines.map((line, index) => ({
      ...line,
      id: randomBytes(16).toString('hex'),
      line: index + 1,
      madeAt: at,
    }))
    const batch = { now: at, lastLine: lines.length }
    await takeEntries(phone.key, { ...batch, lines: sent })
    const again = sent
      .filter((_line, index) => index === changed?.index)
      .map((line) => ({ ...line, amount: changed?.amount }))
    if (again.length > 0) await takeEntries(phone.key, { ...batch, lines: again })
  }
}
