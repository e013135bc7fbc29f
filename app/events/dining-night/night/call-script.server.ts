import { requireOrganization } from '#app/platform/organization.server.ts'
import { sayLine } from '#app/teams/dining-promise.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { sayList } from '#app/words/formats.ts'
import { sayHours } from '#app/words/hours.ts'
import { say } from '#app/words/say.ts'
import { now } from '#app/platform/clock.server.ts'
import { sayEventDay } from '../../say-when.ts'
import type { CountBy } from '#db/schema/dining-nights.ts'
import type { DealText } from '../deal.ts'
import { findNight, findToday } from './night-facts.server.ts'
import { requireNight } from './require-night.server.ts'
import { findBooking } from './save-booking.server.ts'

export type CallScript = Awaited<ReturnType<typeof findCallScript>>

/** What to say to the manager on the day before, and what to ask, with all that was agreed put in. */
export async function findCallScript(captain: CaptainOf, slug: string | undefined) {
  const event = await requireNight(captain, slug)
  const [booking, night, organization, today] = await Promise.all([
    findBooking(event.id),
    findNight(event.id),
    requireOrganization(),
    findToday(),
  ])
  if (!booking) throw new Response('Not found', { status: 404 })
  const { deal } = event
  const [first] = night.days
  const parties = { restaurant: booking.name, organization: organization.name }
  const when = first && {
    day: sayEventDay(first.startsAt, night.timeZone, now()),
    hours: sayHours(first, night.timeZone),
  }
  return {
    event,
    booking,
    today,
    when: when ?? null,
    organization: organization.name,
    line: deal?.gives ? sayLine(deal.gives, parties) : null,
    code: deal?.code ?? '',
    waysToCount: deal?.countBy.map((way) => sayWayToCount(way, deal.code)) ?? [],
    waysToEat: deal && deal.counts.length > 0 ? sayWaysToEat(deal) : null,
    leftOut: deal && deal.excludes.length > 0 ? sayLeftOut(deal) : null,
    volunteers: deal?.volunteers ?? null,
  }
}

/** "Our guests give the code HOPE." */
function sayWayToCount(way: CountBy, code: string): string {
  return way === 'code' && code !== ''
    ? say('nights.script.by.theCode', { code })
    : say(`nights.script.by.${way}`)
}

function sayWaysToEat({ counts }: DealText): string {
  return sayList(counts.map((way) => say(`deal.counts.${way}`)))
}

function sayLeftOut({ excludes }: DealText): string {
  return sayList(excludes.map((what) => say(`deal.excludes.${what}`)))
}
