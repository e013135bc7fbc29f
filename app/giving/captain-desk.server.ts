import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { findWentOn } from '#app/teams/memory/went-on.server.ts'
import { findPageEditor } from '#app/teams/page-editor.server.ts'
import { nextGoal, sayProgress } from '#app/teams/progress.ts'
import { renderStory } from '#app/teams/story.server.ts'
import { nextThing } from './next-thing.ts'
import { giftsOfTeam, newestFirst, shownAmount } from './gifts-of-team.ts'
import { findWaiting } from './thanks/gifts-desk.server.ts'
import { standingGift } from './thanks/thanks-state.server.ts'
import { shownWords, wallGift } from './wall.server.ts'
import type { WallRow } from './wall.server.ts'

export type CaptainDesk = Awaited<ReturnType<typeof findCaptainDesk>>

/** How many of the newest gifts the desk shows; the others are on the page. */
const NEWEST = 10
/** And of those that did not come today. */
const BEFORE = 5

interface Captain {
  readonly id: number
  readonly email: string
}

/** All that a captain sees of a team on its desk. Gifts are shown to them as to everybody (S4). */
export async function findCaptainDesk(
  team: { readonly id: number; readonly slug: string },
  captain: Captain,
) {
  const [page, totals, newest, week, waiting, hiding, wentOn] = await Promise.all([
    findPageEditor(team, captain.id),
    findTotals(team.id, captain.email),
    findNewest(team.id),
    findWeek(team.id),
    findWaiting(team.id, captain.email),
    findHiding(team.id),
    findWentOn(team.id),
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
  const standing = {
    ...shown,
    hasStory: renderStory(page.story) !== '',
    captainName: page.captainName,
    gaveFirst: totals.mine > 0,
    otherGifts: Math.max(0, totals.gifts - totals.mine),
    waiting,
    raised: totals.raised,
    goal,
  }
  const money = (amount: Cents) => formatMoney(amount, currency)
  return {
    ...standing,
    next: nextThing(standing),
    goalText: money(goal),
    leftText: money(cents(Math.max(0, goal - totals.raised))),
    nextGoalText: money(nextGoal(totals.raised)),
    progress: sayProgress({
      goal,
      raised: totals.raised,
      expected: totals.expected,
      currency,
      gifts: standing.status === 'closed' ? 'over' : 'welcome',
    }),
    raisedText: money(totals.raised),
    giftCount: totals.gifts,
    today: newest.filter(({ today }) => today).map(({ gift }) => gift),
    before: newest
      .filter(({ today }) => !today)
      .map(({ gift }) => gift)
      .slice(0, BEFORE),
    week: week.map(({ day, received, views }) => ({
      day,
      received,
      receivedText: money(cents(received)),
      // Above a column there is no room for cents.
      roundText: money(cents(received - (received % 100))),
      views,
    })),
    url: `${env.BASE_URL}/teams/${team.slug}`,
    hiddenAs: hiding?.hidden_as ?? null,
    hiddenReason: hiding?.reason ?? '',
    wentOn,
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

const zone = sql`(select time_zone from organization)`

/** As everybody sees them, and whether they came today. */
async function findNewest(teamId: number) {
  const newest = sql`and ${standingGift} ${newestFirst} limit ${NEWEST}`
  const { rows } = await sql<WallRow & { today: boolean }>`
    select ${shownWords},
           ${shownAmount} as amount_cents, g.amount_hidden, g.anonymous,
           (g.paid_at at time zone ${zone})::date as day,
           (g.paid_at at time zone ${zone})::date = (now() at time zone ${zone})::date as today
      from ${giftsOfTeam(teamId, newest)} join team t on t.id = ${teamId}
     where t.status in ('live', 'closed') ${newestFirst}
     limit ${NEWEST}`.execute(db)
  return rows.map((row, place) => ({ gift: wallGift(row, place), today: row.today }))
}

/** The last seven days of the organization's calendar, today the last. */
async function findWeek(teamId: number) {
  const { rows } = await sql<{ day: string; received: number; views: number }>`
    select d.day::date as day,
           coalesce((select sum(t.received_cents) from day_total t where t.team_id = ${teamId} and t.day = d.day::date), 0)::bigint as received,
           coalesce((select sum(v.views) from team_view v where v.team_id = ${teamId} and v.day = d.day::date), 0)::bigint as views
      from generate_series((now() at time zone ${zone})::date - 6, (now() at time zone ${zone})::date, interval '1 day') as d (day)
     order by d.day`.execute(db)
  return rows
}

async function findHiding(teamId: number) {
  return await db
    .selectFrom('team_hiding')
    .select(['hidden_as', 'reason'])
    .where('team_id', '=', teamId)
    .where('shown_at', 'is', null)
    .executeTakeFirst()
}
