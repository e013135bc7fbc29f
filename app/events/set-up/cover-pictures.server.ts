import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { PhotoRow } from '#app/pictures/photo.ts'

interface CoverPicture extends PhotoRow {
  readonly id: number
}

/** The pictures that an event of the team may wear: those that staff have approved on the team's page, with their words. */
export async function findCoverPictures(teamId: number): Promise<readonly CoverPicture[]> {
  const { rows } = await sql<CoverPicture & { name: string }>`
    select p.id, p.name, p.width, p.height, vp.alt, vp.focus, p.finished_at is not null as finished
      from team t join team_version_picture vp on vp.version_id = t.approved_version_id
           join picture p on p.id = vp.picture_id
     where t.id = ${teamId} and vp.removed_at is null and p.withdrawn_at is null and p.erased_at is null
     order by vp.part, vp.place`.execute(db)
  return rows
}
