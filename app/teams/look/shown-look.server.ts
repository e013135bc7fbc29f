import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { photoOf } from '#app/pictures/photo.ts'
import type { PhotoRow } from '#app/pictures/photo.ts'
import { db } from '#app/platform/database.server.ts'
import type { PicturePart } from '#db/schema/pictures.ts'
import type { TeamKind } from '#db/schema/teams.ts'
import { sceneOf } from './scene.ts'
import type { Cover } from './team-cover.tsx'

/** Where everyone finds the files of pictures that are for all to see. */
const PUBLIC = '/pictures'

export interface ShownPicture extends PhotoRow {
  readonly part: PicturePart
}

/** The pictures of a version as everyone may see them, as one column of a query: `[]` when there are none. */
export function picturesOf(versionId: RawBuilder<unknown>): RawBuilder<ShownPicture[]> {
  return sql<ShownPicture[]>`
    (select coalesce(json_agg(json_build_object(
              'part', vp.part, 'name', p.name, 'width', p.width, 'height', p.height, 'alt', vp.alt, 'focus', vp.focus,
              'finished', p.finished_at is not null) order by vp.place), '[]')
       from team_version_picture vp join picture p on p.id = vp.picture_id
      where vp.version_id = ${versionId} and vp.removed_at is null and p.withdrawn_at is null and p.erased_at is null)`
}

/** The same of one version by itself. */
export async function findPictures(versionId: number): Promise<ShownPicture[]> {
  const { rows } = await sql<{ pictures: ShownPicture[] }>`
    select ${picturesOf(sql`${versionId}`)} as pictures`.execute(db)
  return rows[0]?.pictures ?? []
}

/** The same of its cover alone: `null` when it is a drawn one. */
export function coverPictureOf(versionId: RawBuilder<unknown>): RawBuilder<PhotoRow | null> {
  return sql<PhotoRow | null>`
    (select json_build_object('name', p.name, 'width', p.width, 'height', p.height, 'alt', vp.alt, 'focus', vp.focus,
                              'finished', p.finished_at is not null)
       from team_version_picture vp join picture p on p.id = vp.picture_id
      where vp.version_id = ${versionId} and vp.part = 'cover' and vp.removed_at is null and p.withdrawn_at is null
        and p.erased_at is null)`
}

interface CoverRow {
  readonly kind: TeamKind
  readonly scene: string | null
}

/** The captain's own picture, or the drawn cover. */
export function coverOf(
  { kind, scene }: CoverRow,
  picture: PhotoRow | null | undefined,
  below = PUBLIC,
): Cover {
  if (picture) return { kind: 'photo', photo: photoOf(picture, below) }
  return { kind: 'drawn', scene: sceneOf(kind, scene) }
}

interface LookRow extends CoverRow {
  readonly video_url: string | null
  readonly video_title: string
  readonly pictures: readonly ShownPicture[]
}

/** All that a page shows beside its words. */
export function lookOf(row: LookRow, below = PUBLIC) {
  const of = (part: PicturePart) => row.pictures.filter((picture) => picture.part === part)
  const [still] = of('video')
  return {
    cover: coverOf(row, of('cover')[0], below),
    gallery: of('gallery').map((picture) => photoOf(picture, below)),
    video:
      row.video_url === null
        ? null
        : {
            url: row.video_url,
            host: new URL(row.video_url).hostname.replace(/^www\./, ''),
            title: row.video_title,
            still: coverOf(row, still, below),
          },
  }
}

export type TeamLook = ReturnType<typeof lookOf>
