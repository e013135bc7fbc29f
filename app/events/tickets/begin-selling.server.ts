import type { Trx } from '#app/platform/database.server.ts'
import { addDays } from '#app/words/days.ts'
import { momentsAt } from '../moments.server.ts'
import { typeMoment } from '../typed-moment.ts'
import { findPackages, findTicketing, keepPackages, keepTicketing } from './packages.server.ts'

interface Begun {
  readonly eventId: number
  /** Of which text, and with which of the event that begins. */
  readonly from: number
  readonly to: number
  readonly days: number
}

/**
 * What an event sold is sold by the one that is made after it, as packages of its own of which nothing is sold yet; what began
 * and ended by the clock of the place does so as many days later, at the same hour.
 */
export async function beginSelling(trx: Trx, { eventId, from, to, days }: Begun): Promise<void> {
  const packages = await findPackages(from, trx)
  if (packages.length === 0) return
  const { time_zone: timeZone } = await trx
    .selectFrom('event_version')
    .select('time_zone')
    .where('id', '=', to)
    .executeTakeFirstOrThrow()
  const move = async (moments: readonly (Date | null)[]) =>
    await momentsAt(
      timeZone,
      moments.map((at) => at && moveTyped(typeMoment(at, timeZone), days)),
      trx,
    )
  const moved = []
  for (const of of packages) {
    const [soldFrom = null, soldUntil = null] = await move([of.soldFrom, of.soldUntil])
    moved.push({ ...of, publicId: null, soldFrom, soldUntil })
  }
  await keepPackages(trx, { eventId, versionId: to }, moved)
  const ticketing = await findTicketing(from, trx)
  const [refundUntil = null, namesUntil = null] = await move([
    ticketing.refundUntil,
    ticketing.namesUntil,
  ])
  await keepTicketing(trx, to, { ...ticketing, refundUntil, namesUntil })
}

function moveTyped(moment: string, days: number): string {
  const [day = '', hour = ''] = moment.split('T')
  return `${addDays(day, days)}T${hour}`
}
