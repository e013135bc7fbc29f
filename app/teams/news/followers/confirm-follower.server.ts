import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { openMark } from '#app/platform/seal.server.ts'
import { findSiteFrame } from '../../site-frame.server.ts'

/** Only looks: a link that a mail scanner opens says yes to nothing (S11). */
export async function findConfirmation(key: string) {
  const follower = await findFollower(key)
  return {
    site: await findSiteFrame(),
    team: follower ? teamOf(follower) : null,
    follows: follower !== undefined && follower.confirmed_at !== null,
  }
}

/** Has the address of that link get the team's news from now on. */
export async function confirmFollower(key: string): Promise<'following' | 'gone'> {
  const follower = await findFollower(key)
  if (!follower) return 'gone'
  await db
    .updateTable('team_follower')
    .set({ confirmed_at: now() })
    .where('id', '=', follower.id)
    .where('confirmed_at', 'is', null)
    .where('ended_at', 'is', null)
    .execute()
  return 'following'
}

async function findFollower(key: string) {
  const publicId = openMark('follow', key)
  if (publicId === null) return undefined
  return await db
    .selectFrom('team_follower')
    .innerJoin('team', 'team.id', 'team_follower.team_id')
    .select(['team_follower.id', 'team_follower.confirmed_at', 'team.name', 'team.slug'])
    .where('team_follower.public_id', '=', publicId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
}

function teamOf({ name, slug }: { readonly name: string; readonly slug: string }) {
  return { name, slug }
}
