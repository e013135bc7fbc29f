import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findLatestVersion, lockTeam } from './lock-team.server.ts'
import type { LatestVersion } from './lock-team.server.ts'
import type { PageText } from './page.form.ts'
import { renewVersion } from './renew-version.server.ts'
import { takeBack } from './withdraw-page.server.ts'

export interface WrittenPage {
  readonly teamPublicId: string
  readonly person: { readonly id: number; readonly name: string | null }
  readonly text: PageText
  /** When the text was saved that this one was written from. */
  readonly writtenFrom: Date
  /** What to do when staff are reading the page: refuse, or take it back from them and save. */
  readonly whileWaiting: 'refuse' | 'take-back'
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly savedAt: Date }
  /** Somebody else, or another tab, saved after this copy was opened: both texts stay. */
  | { readonly kind: 'newer-exists'; readonly savedAt: Date }
  /** The page was sent in meanwhile and is being read. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'team-not-found' }

/** Keeps what a captain wrote as the team's open text; what the public sees stays as it is (S36). */
export async function savePage(page: WrittenPage): Promise<SaveOutcome> {
  return await inTransaction(async (trx) => {
    const team = await lockTeam(trx, page.teamPublicId)
    const latest = team && (await findLatestVersion(trx, team.id))
    if (!team || !latest) return { kind: 'team-not-found' }
    if (latest.saved_at.getTime() !== page.writtenFrom.getTime())
      return { kind: 'newer-exists', savedAt: latest.saved_at }
    const waits = latest.submitted_at !== null && latest.decided_at === null
    if (waits && page.whileWaiting === 'refuse') return { kind: 'waiting' }
    if (waits) await takeBack(trx, team, page.person)
    const renamed = await wishName(trx, team.id, page)
    if (!renamed && !waits && isSame(latest, page.text))
      return { kind: 'saved', savedAt: latest.saved_at }
    return { kind: 'saved', savedAt: await write(trx, latest, page) }
  })
}

async function write(
  trx: Trx,
  latest: LatestVersion,
  { text, person }: WrittenPage,
): Promise<Date> {
  const at = now()
  // Two saves in one millisecond still differ, or the second copy would pass for the first.
  const savedAt = at > latest.saved_at ? at : new Date(latest.saved_at.getTime() + 1)
  const words = {
    name: text.name,
    town: text.town,
    plan: text.plan,
    story: text.story,
    goal_cents: text.goal,
    suggested: text.suggested,
    ends_on: text.endsOn,
    written_by: person.id,
    saved_at: savedAt,
  }
  if (latest.decided_at) await renewVersion(trx, latest, words)
  else await trx.updateTable('team_version').set(words).where('id', '=', latest.id).execute()
  return savedAt
}

/** @returns whether the captain's wish changed. */
async function wishName(trx: Trx, teamId: number, { text, person }: WrittenPage): Promise<boolean> {
  if (text.captainName === '') return false
  const { numUpdatedRows } = await trx
    .updateTable('team_member')
    .set({ wished_name: text.captainName })
    .where('team_id', '=', teamId)
    .where('person_id', '=', person.id)
    .where(
      (row) => row.fn.coalesce('wished_name', 'display_name'),
      'is distinct from',
      text.captainName,
    )
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

function isSame(latest: LatestVersion, text: PageText): boolean {
  return (
    latest.name === text.name &&
    latest.town === text.town &&
    latest.plan === text.plan &&
    latest.story === text.story &&
    latest.goal_cents === text.goal &&
    latest.suggested === text.suggested &&
    latest.ends_on === text.endsOn
  )
}
