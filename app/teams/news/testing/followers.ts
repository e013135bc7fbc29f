import type { Insertable } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { TeamFollowerTable } from '#db/schema/news.ts'
import type { ATeam } from '#db/testing/builders.ts'

/** Somebody who asked for a team's news and said yes. @returns their public id. */
export async function aFollower(
  { team }: { readonly team: ATeam },
  email: string,
  over: Partial<Insertable<TeamFollowerTable>> = {},
): Promise<string> {
  const { public_id: publicId } = await db
    .insertInto('team_follower')
    .values({
      team_id: team.id,
      email,
      source: 'form',
      gift_id: null,
      confirmed_at: new Date(),
      ended_at: null,
      ...over,
    })
    .returning('public_id')
    .executeTakeFirstOrThrow()
  return publicId
}
