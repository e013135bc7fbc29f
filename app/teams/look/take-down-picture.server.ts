import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { lockTeam } from '../lock-team.server.ts'
import { tellCaptains } from '../tell-captains.server.ts'

export type TakingDownOutcome = 'picture-down' | 'picture-gone' | 'team-not-found'

interface TakingDown {
  readonly teamPublicId: string
  readonly name: string
  /** Sent to the captains. */
  readonly reason: string
  readonly actor: Actor
}

/**
 * Staff take one picture off a page, for good: nobody sees it from now on, its captain cannot put it back, and its files are
 * erased with the next night (S35, S37). The rest of the page stays.
 */
export async function takeDownPicture({
  teamPublicId,
  name,
  reason,
  actor,
}: TakingDown): Promise<TakingDownOutcome> {
  return await inTransaction(async (trx) => {
    const team = await lockTeam(trx, teamPublicId)
    if (!team) return 'team-not-found'
    const erased = await erase(trx, team.id, name)
    if (!erased) return 'picture-gone'
    await recordChange(trx, {
      actor,
      action: 'take-down-picture',
      subjectKind: 'team',
      subjectId: team.public_id,
      detail: { picture: name, reason },
    })
    await tellCaptains(trx, team.id, {
      kind: 'picture-taken-down',
      subjectId: name,
      content: { teamName: team.name, slug: team.slug, alt: erased.alt, reason },
    })
    return 'picture-down'
  })
}

/** From the version that is shown and from those that wait or are written on. */
async function erase(trx: Trx, teamId: number, name: string): Promise<{ alt: string } | undefined> {
  const picture = await trx
    .updateTable('picture')
    .set((row) => ({
      withdrawn_at: row.fn.coalesce('withdrawn_at', row.val(now())),
      erased_at: now(),
    }))
    .where('team_id', '=', teamId)
    .where('name', '=', name)
    .where('erased_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!picture) return undefined
  const uses = await trx
    .updateTable('team_version_picture')
    .set((row) => ({ removed_at: row.fn.coalesce('removed_at', row.val(now())) }))
    .where('picture_id', '=', picture.id)
    .returning(['version_id', 'alt'])
    .execute()
  const newest = uses.toSorted((a, b) => b.version_id - a.version_id)[0]
  return { alt: newest?.alt ?? '' }
}
