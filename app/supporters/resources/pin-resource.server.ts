import { sql } from 'kysely'
import { recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { lockTeam } from '#app/teams/lock-team.server.ts'
import { movedByOne } from '#app/teams/resources/moved-by-one.ts'
import type { Way } from '#app/teams/resources/moved-by-one.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { MOST_PINNED } from './most-pinned.ts'

export type PinOutcome = 'pinned' | 'full' | 'gone'

/**
 * Puts something of the library at the end of what a team has on its page; once, however often it is pressed. Of two captains
 * who pin at once the second waits for the team, so that six stay six; the places in the database hold the same.
 */
export async function pinResource(captain: CaptainOf, publicId: string): Promise<PinOutcome> {
  return await inTransaction(async (trx) => {
    const pinned = await findPinned(trx, captain)
    const resource = await trx
      .selectFrom('resource')
      .select(['id', 'title'])
      .where('public_id', '=', publicId)
      .where('shown_at', 'is not', null)
      // Nobody deletes it while it is pinned.
      .forUpdate()
      .executeTakeFirst()
    if (!resource) return 'gone'
    if (pinned.includes(resource.id)) return 'pinned'
    if (pinned.length >= MOST_PINNED) return 'full'
    await trx
      .insertInto('team_resource')
      .values({
        team_id: captain.team.id,
        resource_id: resource.id,
        place: pinned.length + 1,
        pinned_at: now(),
      })
      .execute()
    await recordChange(trx, {
      actor: captain.actor,
      action: 'pin-resource',
      subjectKind: 'team',
      subjectId: captain.team.publicId,
      detail: { title: resource.title },
    })
    return 'pinned'
  })
}

/** Takes it off the team's page; what stood below it moves up. */
export async function unpinResource(captain: CaptainOf, publicId: string): Promise<void> {
  await inTransaction(async (trx) => {
    const pinned = await findPinned(trx, captain)
    const resource = await findResource(trx, publicId)
    if (!resource || !pinned.includes(resource.id)) return
    await trx
      .deleteFrom('team_resource')
      .where('team_id', '=', captain.team.id)
      .where('resource_id', '=', resource.id)
      .execute()
    await putInOrder(
      trx,
      captain,
      pinned.filter((id) => id !== resource.id),
    )
    await recordChange(trx, {
      actor: captain.actor,
      action: 'unpin-resource',
      subjectKind: 'team',
      subjectId: captain.team.publicId,
      detail: { title: resource.title },
    })
  })
}

/** One place up or down on the team's page. */
export async function movePin(captain: CaptainOf, publicId: string, way: Way): Promise<void> {
  await inTransaction(async (trx) => {
    const pinned = await findPinned(trx, captain)
    const resource = await findResource(trx, publicId)
    const from = resource ? pinned.indexOf(resource.id) : -1
    if (from >= 0) await putInOrder(trx, captain, movedByOne(pinned, from, way))
  })
}

/** What the team has on its page, in its order; the team is held until the transaction ends. */
async function findPinned(trx: Trx, { team }: CaptainOf): Promise<number[]> {
  await lockTeam(trx, team.publicId)
  const rows = await trx
    .selectFrom('team_resource')
    .select('resource_id')
    .where('team_id', '=', team.id)
    .orderBy('place')
    .execute()
  // What staff deleted has left a gap.
  await putInOrder(
    trx,
    { team },
    rows.map(({ resource_id }) => resource_id),
  )
  return rows.map(({ resource_id }) => resource_id)
}

async function findResource(trx: Trx, publicId: string) {
  return await trx
    .selectFrom('resource')
    .select(['id', 'title'])
    .where('public_id', '=', publicId)
    .executeTakeFirst()
}

async function putInOrder(
  trx: Trx,
  { team }: Pick<CaptainOf, 'team'>,
  ids: readonly number[],
): Promise<void> {
  await sql`
    update team_resource p set place = n.place
      from unnest(${[...ids]}::bigint[]) with ordinality n (id, place)
     where p.team_id = ${team.id} and p.resource_id = n.id and p.place <> n.place`.execute(trx)
}
