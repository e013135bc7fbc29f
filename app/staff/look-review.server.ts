import { sql } from 'kysely'
import { photoOf } from '#app/pictures/photo.ts'
import { db } from '#app/platform/database.server.ts'
import { lookOf, picturesOf } from '#app/teams/look/shown-look.server.ts'
import type { ShownPicture } from '#app/teams/look/shown-look.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import type { TeamColor } from '#app/teams/team-color.ts'
import type { TeamKind } from '#db/schema/teams.ts'
import { BELOW } from './shown-pictures.server.ts'
import { findChanges } from './word-changes.ts'
import type { Change } from './word-changes.ts'

export type LookReview = NonNullable<Awaited<ReturnType<typeof findLookReview>>>

/** How a page looks and how it would, side by side; `null` when nothing waits. */
export async function findLookReview(slug: string) {
  const { rows } = await sql<Row>`
    select t.slug, t.kind, v.color, v.scene, v.video_url, v.video_title, v.id = t.approved_version_id as approved,
           ${picturesOf(sql`v.id`)} as pictures
      from team t join team_version v on v.team_id = t.id
     where t.slug = ${slug}
       and (v.id = t.approved_version_id or v.submitted_at is not null and v.decided_at is null)`.execute(
    db,
  )
  const shown = rows.find(({ approved }) => approved)
  const proposed = rows.find(({ approved }) => !approved)
  if (!proposed) return null
  const before = shown && sideOf(shown)
  const after = sideOf(proposed)
  const known = new Set(shown?.pictures.map(({ name }) => name))
  return {
    before: before ?? null,
    after,
    changed: JSON.stringify(before) !== JSON.stringify(after),
    /** How many that no moderator has looked at. */
    newPictures: proposed.pictures.filter(({ name }) => !known.has(name)).length,
    describedAnew: describedAnew(shown?.pictures ?? [], proposed.pictures),
  }
}

/** Pictures that stay and are described in other words, by their address. */
function describedAnew(before: readonly ShownPicture[], after: readonly ShownPicture[]) {
  const old = new Map(before.map(({ name, alt }) => [name, alt]))
  const anew: Record<string, Change[]> = {}
  for (const picture of after) {
    const was = old.get(picture.name)
    if (was !== undefined && was !== picture.alt)
      anew[photoOf(picture, BELOW).wholeHref] = findChanges(was, picture.alt)
  }
  return anew
}

interface Row {
  readonly slug: string
  readonly kind: TeamKind
  readonly color: TeamColor | null
  readonly scene: string | null
  readonly video_url: string | null
  readonly video_title: string
  readonly approved: boolean | null
  readonly pictures: ShownPicture[]
}

function sideOf(row: Row) {
  return { color: colorOf(row.slug, row.color), ...lookOf(row, BELOW) }
}
