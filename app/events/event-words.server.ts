import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findDealText } from './dining-night/deal-text.server.ts'
import { findOutingText } from './golf/outing-text.server.ts'
import type { EventVersion } from './lock-event.server.ts'
import { findPackages, findTicketing } from './tickets/packages.server.ts'
import { findSaleText } from './yard-sale/sale-text.server.ts'

type Told = Pick<EventVersion, 'id' | 'title' | 'story' | 'rain_plan' | 'place'>

/** All that a captain wrote in one text of an event for everyone to read, so that it can be looked through (C8). */
export async function findEventWords(version: Told, trx: Trx | typeof db = db): Promise<string> {
  const { title, story, rain_plan: rainPlan, place } = version
  const { earlyBirds, parking } = await findSaleText(version.id)
  const { code } = await findDealText(version.id, trx)
  const packages = await findPackages(version.id, trx)
  const { meals, waiver } = await findTicketing(version.id, trx)
  const { dressCode, included } = await findOutingText(version.id, trx)
  return [
    title,
    story,
    rainPlan,
    place,
    earlyBirds,
    parking,
    code,
    ...packages.flatMap((one) => [one.name, one.included]),
    ...meals,
    waiver,
    dressCode,
    included,
  ].join('\n')
}
