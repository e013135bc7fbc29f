import type { Trx } from '#app/platform/database.server.ts'

/** Whether something is sold without saying what it is worth (C4). */
export async function lacksFairValue(trx: Trx, versionId: number): Promise<boolean> {
  const lacking = await trx
    .selectFrom('package_text')
    .select('package_id')
    .where('version_id', '=', versionId)
    .where('fair_value_cents', 'is', null)
    .executeTakeFirst()
  return lacking !== undefined
}
