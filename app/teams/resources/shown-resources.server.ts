import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { say } from '#app/words/say.ts'
import type { ResourceKind } from '#db/schema/resources.ts'
import { sayResourceKind } from './resource-kind.ts'
import type { ReadingProps } from './reading-part.tsx'

export interface PinnedRow {
  readonly slug: string
  readonly title: string
  readonly kind: ResourceKind
  readonly author: string
  readonly summary: string
}

/** For a query that reads the team anyway: what it has of the library, in its order, without what staff hid since. */
export function resourcesOfTeam(teamId: RawBuilder<unknown>): RawBuilder<PinnedRow[]> {
  return sql<PinnedRow[]>`(
    select coalesce(json_agg(json_build_object('slug', r.slug, 'title', r.title, 'kind', r.kind, 'author', r.author,
                                               'summary', r.summary) order by p.place), '[]')
      from team_resource p join resource r on r.id = p.resource_id
     where p.team_id = ${teamId} and r.shown_at is not null)`
}

export function sayPinned(rows: readonly PinnedRow[]): ReadingProps['resources'] {
  return rows.map(({ slug, title, kind, author, summary }) => ({
    href: `/resources/${slug}`,
    title,
    facts: [
      sayResourceKind(kind),
      kind === 'book' ? say('resources.by', { name: author }) : '',
    ].filter(Boolean),
    summary,
  }))
}
