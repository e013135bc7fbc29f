import { recordChange } from '#app/people/audit.server.ts'
import type { Change } from '#app/people/audit.server.ts'
import type { Trx } from '#app/platform/database.server.ts'

type Recorded = Pick<Change, 'actor' | 'action' | 'detail'>

/** Writes in the trail what was done with a piece of news, by its title. */
export async function recordUpdate(
  trx: Trx,
  update: { readonly public_id: string; readonly title: string; readonly team_slug: string },
  { actor, action, detail }: Recorded,
): Promise<void> {
  await recordChange(trx, {
    actor,
    action,
    subjectKind: 'update',
    subjectId: update.public_id,
    detail: { name: update.title, slug: update.team_slug, ...detail },
  })
}
