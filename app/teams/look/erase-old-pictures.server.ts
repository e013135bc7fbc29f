import { sql } from 'kysely'
import { removeErasedFiles } from '#app/pictures/remove-erased-files.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'

/** So long a removal may be undone, and an upload may wait to be put on a page. */
const GRACE = 7 * 86_400_000

/**
 * By night: what no page uses any more is erased. A page, of a team, of its news or of an event, uses the pictures of the version that is out and of its newest
 * one; what was taken out, withdrawn or never put anywhere is kept for a week, should somebody think again.
 */
export async function eraseOldPictures(): Promise<void> {
  const before = new Date(now().getTime() - GRACE)
  const { rows: teams } = await sql<{ team_id: number }>`
    select distinct p.team_id from picture p where ${isUnused(before)}`.execute(db)
  for (const { team_id: teamId } of teams) await eraseOf(teamId, before)
  await removeErasedFiles()
}

/** The team is locked and then looked at again: its captain may be putting the picture back at this moment. */
async function eraseOf(teamId: number, before: Date): Promise<void> {
  await inTransaction(async (trx) => {
    await trx.selectFrom('team').select('id').where('id', '=', teamId).forUpdate().execute()
    await sql`
      update picture p set erased_at = ${now()} where p.team_id = ${teamId} and ${isUnused(before)}`.execute(
      trx,
    )
  })
}

function isUnused(before: Date) {
  return sql`(p.erased_at is null and p.uploaded_at < ${before}
    and (p.withdrawn_at < ${before} or not exists (
      select 1 from event_version ev join event e on e.id = ev.event_id
       where ev.picture_id = p.id and ev.cover_alt is not null
         and (ev.id = e.approved_version_id or ev.id = (select max(v.id) from event_version v where v.event_id = e.id)))
    and not exists (
      select 1 from team_update_picture up join team_update_version uv on uv.id = up.version_id join team_update u on u.id = uv.update_id
       where up.picture_id = p.id
         and (uv.id = u.approved_version_id or uv.id = (select max(v.id) from team_update_version v where v.update_id = u.id)))
    and not exists (
      select 1 from team_version_picture vp join team t on t.id = p.team_id
       where vp.picture_id = p.id and (vp.removed_at is null or vp.removed_at > ${before})
         and (vp.version_id = t.approved_version_id
              or vp.version_id = (select max(v.id) from team_version v where v.team_id = t.id)))))`
}
