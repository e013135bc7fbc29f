import { actorOf } from '#app/people/audit.server.ts'
import { aRequest, aSession } from '#app/people/testing/someone.ts'
import { db } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { aCaptain, aTeam } from '#db/testing/builders.ts'
import type { APerson, ATeam } from '#db/testing/builders.ts'
import { requireCaptainOf } from '../../require-captain.server.ts'
import { approveUpdate } from '../decide-update.server.ts'
import { findNewsDesk } from '../news-desk.server.ts'
import { submitUpdate } from '../submit-update.server.ts'
import { answerUpdatePhoto } from '../update-photo.server.ts'
import { startUpdate } from '../write-update.server.ts'
import type { UpdateWords } from '../write-update.server.ts'

interface Wish extends Partial<UpdateWords> {
  readonly team?: ATeam
  readonly captain?: APerson
}

export interface AnUpdate {
  readonly publicId: string
  readonly team: ATeam
  readonly captain: APerson
}

/** News that a captain has begun. */
export async function aDraftUpdate({ team, captain, ...words }: Wish = {}): Promise<AnUpdate> {
  const ofTeam = team ?? (await aTeam())
  const by = captain ?? (await aCaptain(ofTeam))
  const publicId = await startUpdate(ofTeam.id, by.id, {
    title: 'We sold every cake',
    body: 'Four hundred dollars in one morning. Thank you!',
    mailWanted: false,
    ...words,
  })
  return { publicId, team: ofTeam, captain: by }
}

/** News that staff have read and let through. */
export async function anApprovedUpdate(wish: Wish = {}): Promise<AnUpdate> {
  const update = await aDraftUpdate(wish)
  await send(update)
  await approve(update)
  return update
}

export async function send({ publicId, captain }: AnUpdate) {
  return await submitUpdate({ publicId, person: captain, actor: actorOf(captain) })
}

export async function approve(update: AnUpdate) {
  return await approveUpdate({
    publicId: update.publicId,
    submittedAt: await submittedAt(update),
    actor: { id: null, label: 'Nora' },
  })
}

/** Who began it, signed in. */
export async function captainOf({ captain, team }: AnUpdate) {
  return await requireCaptainOf(aRequest('/', [await aSession(captain, 'captain')]), team.slug)
}

/** When the newest text was sent in. */
export async function submittedAt({ publicId }: AnUpdate): Promise<Date> {
  const { submitted_at: at } = await db
    .selectFrom('team_update_version as v')
    .innerJoin('team_update as u', 'u.id', 'v.update_id')
    .select('v.submitted_at')
    .where('u.public_id', '=', publicId)
    .orderBy('v.id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return at ?? new Date(0)
}

export async function stateOf(update: AnUpdate) {
  return (await findNewsDesk(await captainOf(update))).news[0]?.state
}

export async function putPhoto(update: AnUpdate, name: string) {
  return await answerUpdatePhoto(
    await captainOf(update),
    { id: update.publicId, name },
    formOf({ alt: 'Our porch' }),
  )
}

export async function versionsOf({ team }: AnUpdate): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('page_version')
    .select(['page', 'version'])
    .where('page', 'in', ['news', `news/${team.slug}`, `teams/${team.slug}`])
    .execute()
  return Object.fromEntries(rows.map(({ page, version }) => [page, version]))
}
