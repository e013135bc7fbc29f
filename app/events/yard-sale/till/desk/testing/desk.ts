import { captainOf } from '#app/events/testing/events.ts'
import { takeEntries } from '../../take-entries.server.ts'
import { aBatch, aPhone, aSale } from '../../testing/tills.ts'
import type { ATill } from '../../testing/tills.ts'
import type { AtTill } from '../require-till.server.ts'

/** $14 that count, and $3 that came with another sum under the same number. */
export async function setAside(till: ATill) {
  const key = await aPhone(till)
  const sale = aSale(1, 1_400)
  await takeEntries(key, aBatch([sale]))
  await takeEntries(key, aBatch([aSale(1, 300, { id: sale.id, madeAt: sale.madeAt })]))
}

/** Its captain, at its desk. */
export async function at({ event, publicId }: ATill): Promise<AtTill> {
  return { captain: await captainOf(event), slug: event.slug, till: publicId }
}
