import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { findPageEditor } from '#app/teams/page-editor.server.ts'
import { sayProgress } from '#app/teams/progress.ts'
import { renderStory } from '#app/teams/story.server.ts'
import { findWall } from './wall.server.ts'

export type CaptainDesk = Awaited<ReturnType<typeof findCaptainDesk>>

/** How many of the newest gifts the desk shows; the others are on the page. */
const NEWEST = 10

interface Captain {
  readonly id: number
  readonly email: string
}

/** All that a captain sees of a team on its desk. Gifts are shown to them as to everybody (S4). */
export async function findCaptainDesk(
  team: { readonly id: number; readonly slug: string },
  captain: Captain,
) {
  const [page, totals, wall, hiding] = await Promise.all([
    findPageEditor(team, captain.id),
    findTotals(team.id, captain.email),
    findWall(team.slug, null),
    findHiding(team.id),
  ])
  const { currency, goal } = page
  const shown = {
    name: page.name,
    slug: page.slug,
    kind: page.kind,
    color: page.color,
    status: page.status,
    everPublished: page.everPublished,
    state: page.state,
    reason: page.reason,
  }
  return {
    ...shown,
    hasStory: renderStory(page.story) !== '',
    captainName: page.captainName,
    goalText: formatMoney(goal, currency),
    progress: sayProgress({ goal, raised: totals.raised, expected: totals.expected, currency }),
    raisedText: formatMoney(totals.raised, currency),
    expectedText: formatMoney(totals.expected, currency),
    giftCount: totals.gifts,
    gaveFirst: totals.mine > 0,
    otherGifts: Math.max(0, totals.gifts - totals.mine),
    newestGifts: wall.entries.slice(0, NEWEST),
    url: `${env.BASE_URL}/teams/${team.slug}`,
    hiddenAs: hiding?.hidden_as ?? null,
    hiddenReason: hiding?.reason ?? '',
  }
}

/** `mine` counts only the asking captain's own gifts, so that it tells nothing of anybody else (S4). */
async function findTotals(teamId: number, email: string) {
  const row = await db
    .selectFrom('team_total')
    .select(['raised_cents', 'expected_cents', 'gift_count'])
    .select((from) =>
      from
        .selectFrom('gift')
        .select((gift) => gift.fn.countAll<number>().as('count'))
        .whereRef('gift.team_id', '=', 'team_total.team_id')
        .where((gift) => gift.fn('lower', ['gift.donor_email']), '=', email)
        .where('gift.status', '=', 'paid')
        .whereRef('gift.refunded_cents', '<', 'gift.amount_cents')
        .as('mine'),
    )
    .where('team_id', '=', teamId)
    .executeTakeFirstOrThrow()
  return {
    raised: cents(row.raised_cents),
    expected: cents(row.expected_cents),
    gifts: row.gift_count,
    mine: row.mine ?? 0,
  }
}

async function findHiding(teamId: number) {
  return await db
    .selectFrom('team_hiding')
    .select(['hidden_as', 'reason'])
    .where('team_id', '=', teamId)
    .where('shown_at', 'is', null)
    .executeTakeFirst()
}
