import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { ViewSource } from './view-source.ts'

export interface SeenPage {
  readonly slug: string
  readonly source: ViewSource
  readonly views: number
}

/** Adds to the counts of today, in the organization's zone; always in one order, so that no two processes wait for each other. */
export async function keepViews(seen: readonly SeenPage[]): Promise<void> {
  await sql`
    insert into team_view (team_id, day, source, views)
    select t.id, (now() at time zone (select time_zone from organization))::date, s.source, s.views
      from unnest(${seen.map(({ slug }) => slug)}::text[], ${seen.map(({ source }) => source)}::text[],
                  ${seen.map(({ views }) => views)}::bigint[]) as s (slug, source, views)
      join team t on t.slug = s.slug
     order by t.id, s.source
    on conflict (team_id, day, source) do update set views = team_view.views + excluded.views
  `.execute(db)
}

/** Counts are of use for a campaign and the one after it; then they go. */
export async function forgetOldViews(): Promise<void> {
  await sql`delete from team_view where day < current_date - interval '13 months'`.execute(db)
}
