import { keepPicture } from '#app/pictures/keep-picture.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { placePicture } from '#app/teams/look/describe-picture.server.ts'
import { looks } from './look-plan.ts'
import type { PlannedPicture } from './look-plan.ts'
import { takePhotograph } from './photographs/take-photograph.ts'
import type { TeamPlan } from './team-plan.ts'

/** Gives a team the cover, colour and pictures that its captain chose; sent, read and stored as any upload is. */
export async function seedLook({ slug }: TeamPlan): Promise<void> {
  const look = looks[slug]
  if (!look) return
  const { id, captainId, versions } = await findTeam(slug)
  const [shown, proposed = shown] = versions
  if (shown === undefined || proposed === undefined) return
  const chosen = {
    color: look.color ?? null,
    scene: look.scene ?? null,
    video_url: look.video?.url ?? null,
    video_title: look.video?.title ?? '',
  }
  await inTransaction(async (trx) => {
    await trx.updateTable('team_version').set(chosen).where('id', 'in', versions).execute()
    await trx.updateTable('team').set(chosen).where('id', '=', id).execute()
  })
  const team = { id, captainId }
  for (const picture of look.pictures ?? []) await seedPicture(team, shown, picture)
  for (const picture of look.proposed ?? []) await seedPicture(team, proposed, picture)
}

async function findTeam(slug: string) {
  const { id, captainId } = await db
    .selectFrom('team')
    .innerJoin('team_member', 'team_member.team_id', 'team.id')
    .select(['team.id', 'team_member.person_id as captainId'])
    .where('team.slug', '=', slug)
    .where('team_member.role', '=', 'captain')
    .orderBy('team_member.joined_at')
    .executeTakeFirstOrThrow()
  const versions = await db
    .selectFrom('team_version')
    .select('id')
    .where('team_id', '=', id)
    .orderBy('id')
    .execute()
  return { id, captainId, versions: versions.map((version) => version.id) }
}

/** A picture that is there from the time before is left alone. */
async function seedPicture(
  team: { readonly id: number; readonly captainId: number },
  versionId: number,
  { photograph, part, alt, focus = 'center' }: PlannedPicture,
): Promise<void> {
  const there = await db
    .selectFrom('team_version_picture')
    .select('picture_id')
    .where('version_id', '=', versionId)
    .where('alt', '=', alt)
    .executeTakeFirst()
  if (there) return
  const bytes = await takePhotograph(photograph)
  const kept = await keepPicture({ teamId: team.id, personId: team.captainId, bytes })
  if (kept.kind !== 'kept') throw new Error(`A picture of the demo was not kept: ${kept.kind}`)
  await inTransaction(async (trx) => {
    const { id } = await trx
      .selectFrom('picture')
      .select('id')
      .where('name', '=', kept.name)
      .executeTakeFirstOrThrow()
    await placePicture(trx, versionId, id, { part, alt, focus })
  })
}
