import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { dropFile } from './drop-file.server.ts'
import { lockResource } from './lock-resource.server.ts'

/** Out of the library for good, with its file, and off every team's page. */
export async function removeResource(publicId: string, by: Person): Promise<'removed' | 'gone'> {
  return await inTransaction(async (trx) => {
    const resource = await lockResource(trx, publicId)
    if (!resource) return 'gone'
    await trx.deleteFrom('team_resource').where('resource_id', '=', resource.id).execute()
    await trx.deleteFrom('resource').where('id', '=', resource.id).execute()
    await dropFile(trx, resource.file_id)
    await recordChange(trx, {
      actor: actorOf(by),
      action: 'remove-resource',
      subjectKind: 'resource',
      subjectId: publicId,
      detail: { title: resource.title },
    })
    return 'removed'
  })
}
