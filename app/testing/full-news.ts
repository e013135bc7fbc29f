import { startUpdate } from '#app/teams/news/write-update.server.ts'
import { followTeam } from '#app/teams/news/followers/follow-team.server.ts'
import { anApprovedUpdate } from '#app/teams/news/testing/updates.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { aPicture } from '#db/testing/builders.ts'
import type { APerson, ATeam } from '#db/testing/builders.ts'

/** News that is out, with a photo and with letters on their way; news that only captains know of; and who asked for it. */
export async function fillNews(team: ATeam, captain: APerson): Promise<void> {
  const { publicId } = await anApprovedUpdate({ team, captain })
  const { id, approved_version_id: text } = await db
    .selectFrom('team_update')
    .select(['id', 'approved_version_id'])
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
  const picture = await aPicture(team.id)
  await db
    .insertInto('team_update_picture')
    .values({ version_id: text ?? 0, picture_id: picture.id, alt: 'Our porch' })
    .execute()
  await db
    .insertInto('news_mailing')
    .values({ update_id: id, asked_by: captain.id, finished_at: now() })
    .execute()
  await startUpdate(team.id, captain.id, {
    title: 'Not out yet',
    body: 'Soon more',
    mailWanted: false,
  })
  await followTeam({
    slug: team.slug,
    email: 'ida.follows@example.org',
    clientAddress: '203.0.113.9',
  })
}
