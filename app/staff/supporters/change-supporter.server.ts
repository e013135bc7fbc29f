import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { eraseIn } from '#app/supporters/stand/own-standing.server.ts'

interface SupporterDeed {
  readonly publicId: string
  readonly by: Person
}

/** Takes a name off the page, or lets it stand there again if its owner wishes (S36). @returns whether there is such a person. */
export async function nameSupporter({
  publicId,
  naming,
  by,
}: SupporterDeed & { readonly naming: 'shown' | 'hidden' }): Promise<boolean> {
  return await inTransaction(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('supporter')
      .set({ name_hidden_at: naming === 'hidden' ? now() : null })
      .where('public_id', '=', publicId)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return false
    await recordChange(trx, {
      actor: actorOf(by),
      action: naming === 'hidden' ? 'hide-supporter' : 'show-supporter',
      subjectKind: 'supporter',
      subjectId: publicId,
      detail: {},
    })
    return true
  })
}

/** At their own wish (S40). The trail keeps that somebody was erased, and not who. @returns whether there was such a person. */
export async function eraseSupporterFor({ publicId, by }: SupporterDeed): Promise<boolean> {
  return await inTransaction(async (trx) => {
    if (!(await eraseIn(trx, publicId))) return false
    await recordChange(trx, {
      actor: actorOf(by),
      action: 'erase-supporter',
      subjectKind: 'supporter',
      subjectId: publicId,
      detail: {},
    })
    return true
  })
}
