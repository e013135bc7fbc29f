import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { NeedStatus } from '#db/schema/skills.ts'
import type { Keeper } from './keeper.ts'

export type LockedNeed = NonNullable<Awaited<ReturnType<typeof lockNeed>>>

/** Only one at a time moves a need: its row is locked before it is asked how it stands. @returns `undefined` for another team's. */
export async function lockNeed(trx: Trx, publicId: string, teamId: Keeper['teamId']) {
  return await trx
    .selectFrom('skill_need')
    .selectAll()
    .where('public_id', '=', publicId)
    .$if(teamId !== 'any', (needs) => needs.where('team_id', '=', teamId === 'any' ? null : teamId))
    .forUpdate()
    .executeTakeFirst()
}

interface Moved {
  readonly to: NeedStatus
  readonly action: string
  readonly actor: Actor
}

/** Whoever took it on has no account, and no name in a trail that cannot be erased (S40). */
export const HELPER: Actor = { id: null, label: 'helper' }

/** Moves a locked need, and writes down who did it. */
export async function moveNeed(
  trx: Trx,
  need: LockedNeed,
  { to, action, actor }: Moved,
): Promise<void> {
  await trx
    .updateTable('skill_need')
    .set({ status: to, status_at: now() })
    .where('id', '=', need.id)
    .execute()
  await recordNeed(trx, need, { action, actor })
}

export async function recordNeed(
  trx: Trx,
  need: Pick<LockedNeed, 'public_id' | 'title'>,
  { action, actor }: Omit<Moved, 'to'>,
): Promise<void> {
  await recordChange(trx, {
    actor,
    action,
    subjectKind: 'skill-need',
    subjectId: need.public_id,
    detail: { title: need.title },
  })
}
