import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { PhotoRow } from '#app/pictures/photo.ts'

export type UpdatePhotoRow = PhotoRow

/** For a query that reads the news anyway: the photos of one text, in the order in which they were sent. */
export function photosOfText(textId: RawBuilder<unknown>): RawBuilder<UpdatePhotoRow[]> {
  return sql<UpdatePhotoRow[]>`
    (select coalesce(json_agg(json_build_object(
              'name', p.name, 'width', p.width, 'height', p.height, 'alt', up.alt, 'focus', up.focus,
              'finished', p.finished_at is not null) order by p.id), '[]')
       from team_update_picture up join picture p on p.id = up.picture_id
      where up.version_id = ${textId} and p.withdrawn_at is null and p.erased_at is null)`
}
