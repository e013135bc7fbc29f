import { newEntryKey } from '#app/contributions/entry/entry-page.server.ts'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { now } from '#app/platform/clock.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { dayIn } from '#app/words/days.ts'
import { requireEvent } from '../desk/event-desk.server.ts'
import { findCost, findCosts } from './find-costs.server.ts'

export type CostsPage = Awaited<ReturnType<typeof findCostsPage>>
export type CostPage = Awaited<ReturnType<typeof findCostPage>>

/** All that an event cost, with the form for one more. */
export async function findCostsPage(captain: CaptainOf, slug: string | undefined) {
  const head = await findHead(captain, slug)
  const costs = await findCosts(head.event.id)
  const total = cents(costs.reduce((sum, { amount }) => sum + amount, 0))
  return {
    ...head,
    costs,
    total: formatMoneyExactly(total, head.organization.currency),
    values: { key: newEntryKey(), spentOn: head.today },
  }
}

/** One cost. @throws a 404 that is the same for another team's, another event's and for none (S5). */
export async function findCostPage(
  captain: CaptainOf,
  slug: string | undefined,
  costPublicId: string,
) {
  const head = await findHead(captain, slug)
  const href = `${head.event.desk}/costs/${costPublicId}`
  const cost = await findCost(head.event.id, costPublicId, `${href}/photos`)
  if (!cost) throw new Response('Not found', { status: 404 })
  return { ...head, cost, href }
}

async function findHead(captain: CaptainOf, slug: string | undefined) {
  const [event, organization] = await Promise.all([
    requireEvent(captain, slug),
    requireOrganization(),
  ])
  return {
    event: {
      id: event.id,
      publicId: event.publicId,
      title: event.title,
      desk: event.desk,
      isClosed: event.status === 'closed',
    },
    team: event.team,
    organization: { name: organization.name, currency: organization.currency },
    today: dayIn(organization.timeZone, now()),
  }
}
