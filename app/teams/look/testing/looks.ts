import { db } from '#app/platform/database.server.ts'
import { aPicture } from '#db/testing/builders.ts'
import { approveTeam } from '../../approve-team.server.ts'
import { submitPage } from '../../submit-page.server.ts'
import { aModerator, aStartedTeam, read, sendIn } from '../../testing/written-team.ts'
import type { StartedTeam } from '../../testing/written-team.ts'
import { describePicture } from '../describe-picture.server.ts'
import type { PictureWords } from '../look.form.ts'
import { findPictures } from '../shown-look.server.ts'

/** A team whose page is out. */
export async function aLiveTeam(): Promise<StartedTeam> {
  const team = await aStartedTeam()
  await approveTeam({ ...(await sendIn(team)), actor: await aModerator() })
  return team
}

export function by(team: StartedTeam) {
  return { teamPublicId: team.publicId, person: team.captain }
}

/** Puts a new picture on the page that is being written. @returns its name. */
export async function put(team: StartedTeam, words: Partial<PictureWords> = {}): Promise<string> {
  const { name } = await aPicture(team.id)
  const outcome = await describePicture({
    ...by(team),
    name,
    words: { part: 'gallery', focus: 'center', alt: 'Books on a porch', ...words },
  })
  if (outcome !== 'described') throw new Error(outcome)
  return name
}

export async function sendAndApprove(team: StartedTeam): Promise<void> {
  await submitPage({ teamPublicId: team.publicId, person: team.captain })
  const outcome = await approveTeam({ ...(await read(team)), actor: await aModerator() })
  if (outcome !== 'approved') throw new Error(outcome)
}

/** The names of the pictures that everyone sees on a page, in their order. */
export async function shownOn(team: StartedTeam): Promise<string[]> {
  const { approved_version_id: version } = await db
    .selectFrom('team')
    .select('approved_version_id')
    .where('id', '=', team.id)
    .executeTakeFirstOrThrow()
  return namesOf(version ?? 0)
}

/** The same of the version that is being written. */
export async function writtenOn(team: StartedTeam): Promise<string[]> {
  const { id } = await db
    .selectFrom('team_version')
    .select('id')
    .where('team_id', '=', team.id)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return namesOf(id)
}

async function namesOf(versionId: number): Promise<string[]> {
  const pictures = await findPictures(versionId)
  return pictures.map(({ part, name }) => (part === 'gallery' ? name : `${part} ${name}`))
}

export async function pageVersion(team: StartedTeam): Promise<number> {
  const { version } = await db
    .selectFrom('page_version')
    .select('version')
    .where('page', '=', `teams/${team.slug}`)
    .executeTakeFirstOrThrow()
  return version
}
