import { sql } from 'kysely'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { ViewSource } from '#app/teams/views/view-source.ts'
import type { DemoCampaign } from './organization.ts'
import { pick, randomFrom } from './random.ts'

/** As often as they stand here. */
const WAYS: readonly ViewSource[] = [
  'text',
  'text',
  'text',
  'facebook',
  'facebook',
  'email',
  'email',
  'qr',
  'direct',
  'directory',
  'home',
  'whatsapp',
  'link',
]

/** How the donor of a planned gift came to the page. */
export function wayOfDonor(key: string): ViewSource {
  return pick(WAYS, randomFrom(key))
}

/** How people came to the teams’ pages, day by day, and whom captains thanked. Called again it changes nothing. */
export async function seedViews({ id }: DemoCampaign): Promise<void> {
  await inTransaction(async (trx) => {
    await seedCounts(trx, id)
    await seedThanks(trx)
  })
}

/** Some look who do not give: more on a day with gifts, fewer on one without. */
async function seedCounts(trx: Trx, campaignId: number): Promise<void> {
  const { rows } = await sql<{ team_id: number; day: string; gifts: number }>`
    select t.id as team_id, d.day::date as day, coalesce(sum(s.gift_count), 0)::bigint as gifts
      from team t
     cross join generate_series(current_date - 34, current_date, interval '1 day') as d (day)
      left join day_total s on s.team_id = t.id and s.day = d.day::date
     where t.campaign_id = ${campaignId} and t.published_at < d.day + interval '1 day'
     group by t.id, d.day order by t.id, d.day`.execute(trx)
  const random = randomFrom('views')
  const seen = rows.flatMap(({ team_id, day, gifts }) => {
    const counts = new Map<ViewSource, number>()
    const views = Math.trunc(random() * 6) + gifts * (5 + Math.trunc(random() * 8))
    for (let view = 0; view < views; view++) {
      const source = pick(WAYS, random)
      counts.set(source, (counts.get(source) ?? 0) + 1)
    }
    return [...counts].map(([source, views]) => ({ team_id, day, source, views }))
  })
  for (let start = 0; start < seen.length; start += 2_000)
    await trx
      .insertInto('team_view')
      .values(seen.slice(start, start + 2_000))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

/** Captains thanked a day after; the newest gifts wait. */
async function seedThanks(trx: Trx): Promise<void> {
  await sql`
    insert into gift_thanks (gift_id, thanked_by, thanked_at)
    select g.id, m.person_id, g.paid_at + interval '1 day'
      from gift g join lateral (
        select person_id from team_member where team_id = g.team_id and role = 'captain' order by joined_at limit 1) m on true
     where g.status = 'paid' and g.paid_at < now() - interval '4 days' and g.refunded_cents + g.lost_cents < g.amount_cents
    on conflict (gift_id) do nothing`.execute(trx)
}
