import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { LockedUpdate, UpdateVersion } from './lock-update.server.ts'
import { startMailing } from './mailing.server.ts'

interface Published {
  readonly text: UpdateVersion
  /** Who let it through; nobody where the rules did. */
  readonly decidedBy: Actor | null
}

/** Makes a text the one that everybody reads, and has followers written to where its captain wished so. */
export async function publishUpdate(
  trx: Trx,
  update: LockedUpdate,
  { text, decidedBy }: Published,
): Promise<void> {
  const at = now()
  await trx
    .updateTable('team_update_version')
    .set({ decided_at: at, decision: 'approved', decided_by: decidedBy?.id ?? null })
    .where('id', '=', text.id)
    .execute()
  await trx
    .updateTable('team_update')
    .set({ approved_version_id: text.id, out_at: update.out_at ?? at })
    .where('id', '=', update.id)
    .execute()
  if (update.mail_wanted && update.down_at === null)
    await startMailing(trx, update.id, text.written_by)
}
