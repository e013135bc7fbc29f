import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'

/** Nobody is given that file any more; its bytes go by night. */
export async function dropFile(trx: Trx, fileId: number | null): Promise<void> {
  if (fileId === null) return
  await trx
    .updateTable('resource_file')
    .set({ erased_at: now() })
    .where('id', '=', fileId)
    .execute()
}
