import { formatMoneyExactly } from '#app/money/format.ts'
import type { Cents } from '#app/money/cents.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { sayDate } from '#app/words/formats.ts'
import type { EventKind, EventStatus } from '#db/schema/events.ts'
import { findCosts } from '../costs/find-costs.server.ts'
import { requireEvent } from '../desk/event-desk.server.ts'
import { findCheck } from '../dining-night/figure/check.server.ts'
import { checkListOf, openItems } from './check-list.ts'
import { findEventFacts, findTicks } from './event-facts.server.ts'
import { findEventMoney } from './event-money.server.ts'
import { findPlacesWorth } from './places-worth.server.ts'

export type CloseOut = Awaited<ReturnType<typeof findCloseOut>>
export type CloseOutPage = Awaited<ReturnType<typeof findCloseOutPage>>

interface ClosedOut {
  readonly id: number
  readonly kind: EventKind
  readonly status: EventStatus
}

/** What an event brought and what is left to do, as its captains, the staff and the sheet on paper say it. */
export async function findCloseOut({ id, kind, status }: ClosedOut) {
  const [organization, money, worth, facts, ticks, costs, check] = await Promise.all([
    requireOrganization(),
    findEventMoney(id),
    findPlacesWorth(id),
    findEventFacts(id),
    findTicks(id),
    findCosts(id),
    kind === 'dining_night' ? findCheck(id) : null,
  ])
  const { currency, timeZone } = organization
  const exactly = (amount: Cents) => formatMoneyExactly(amount, currency)
  const list = checkListOf({ kind, status }, facts, ticks)
  const items = list.map(({ tick, ...item }) => ({
    ...item,
    tick: tick && {
      by: tick.by,
      note: tick.note,
      day: sayDate(tick.at, { dateStyle: 'medium', timeZone }),
    },
  }))
  return {
    status,
    items,
    open: openItems(list).map(({ key }) => key),
    parts: money.parts.map(({ code, amount }) => ({ code, amount: exactly(amount) })),
    worth: worth && {
      fairValue: exactly(worth.fairValue),
      deductible: exactly(worth.deductible),
    },
    gross: exactly(money.gross),
    costsTotal: exactly(money.costs),
    net: exactly(money.net),
    costShare: money.costShare,
    expected: money.expected > 0 ? exactly(money.expected) : null,
    costs,
    /** Why a restaurant's check is another sum than was reckoned. */
    differences: check?.differences ?? [],
    organization: organization.name,
  }
}

/** The same at its captain's desk. */
export async function findCloseOutPage(captain: CaptainOf, slug: string | undefined) {
  const event = await requireEvent(captain, slug)
  const { id, kind, status, title, desk, team, publicId } = event
  return {
    event: { publicId, title, desk, moneyHref: `/manage/${team.slug}/money` },
    team,
    out: await findCloseOut({ id, kind, status }),
  }
}
