import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { leadsSomewhere, lockResource } from './lock-resource.server.ts'

export type ShowOutcome = 'shown' | 'gone' | 'leads-nowhere'

/** From now on everybody finds it in the library. Shown already it stays so. */
export async function showResource(publicId: string, by: Person): Promise<ShowOutcome> {
  return await inTransaction(async (trx) => {
    const resource = await lockResource(trx, publicId)
    if (!resource) return 'gone'
    if (!leadsSomewhere(resource)) return 'leads-nowhere'
    if (resource.shown_at !== null) return 'shown'
    await trx
      .updateTable('resource')
      .set({ shown_at: now() })
      .where('id', '=', resource.id)
      .execute()
    await recordChange(trx, {
      actor: actorOf(by),
      action: 'show-resource',
      subjectKind: 'resource',
      subjectId: publicId,
      detail: { title: resource.title },
    })
    return 'shown'
  })
}

export type HideOutcome = 'hidden' | 'gone'

/** Takes it, its file and its line on every team's page out of sight at once. Teams that have it keep its place. */
export async function hideResource(publicId: string, by: Person): Promise<HideOutcome> {
  return await inTransaction(async (trx) => {
    const resource = await lockResource(trx, publicId)
    if (!resource) return 'gone'
    if (resource.shown_at === null) return 'hidden'
    await trx
      .updateTable('resource')
      .set({ shown_at: null })
      .where('id', '=', resource.id)
      .execute()
    await recordChange(trx, {
      actor: actorOf(by),
      action: 'hide-resource',
      subjectKind: 'resource',
      subjectId: publicId,
      detail: { title: resource.title },
    })
    return 'hidden'
  })
}
