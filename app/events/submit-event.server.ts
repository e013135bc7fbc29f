import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { tellModerators } from '#app/teams/tell-moderators.server.ts'
import { findRaffleWords } from '#app/teams/raffle-words.ts'
import { renew } from './change-event.server.ts'
import { lacksDeal } from './dining-night/deal-text.server.ts'
import { findEventWords } from './event-words.server.ts'
import { isOpenToChange } from './event-state.ts'
import { findLatestVersion, lockEvent } from './lock-event.server.ts'
import type { EventVersion, LockedEvent } from './lock-event.server.ts'
import { moveEvent, recordEvent } from './move-event.server.ts'
import { isHidden, publishEvent } from './publish-event.server.ts'
import { hasUnreadShifts } from './shifts/unread-shifts.server.ts'
import { lacksFairValue } from './tickets/lacks-value.server.ts'

/** A screen of the set-up that has to be filled in before anybody reads the event. */
export type MissingStep = 'when' | 'where' | 'story' | 'deal' | 'packages'

export type SubmissionOutcome =
  | 'sent'
  /** The rules let the change be seen without waiting. */
  | 'live'
  | 'already-waiting'
  | 'nothing-new'
  /** It took place or was called off. */
  | 'over'
  | 'event-not-found'
  | { readonly missing: readonly MissingStep[] }

interface Submission {
  readonly eventPublicId: string
  readonly actor: Actor
}

/** Sends the newest text to staff, who are told by mail; until they decide it is not changed. */
export async function submitEvent({
  eventPublicId,
  actor,
}: Submission): Promise<SubmissionOutcome> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    const latest = event && (await findLatestVersion(trx, event.id))
    if (!event || !latest) return 'event-not-found'
    if (!isOpenToChange(event.status)) return 'over'
    if (latest.submitted_at && !latest.decided_at) return 'already-waiting'
    if (latest.decision === 'approved' && !(await hasUnreadShifts(trx, event.id)))
      return 'nothing-new'
    const missing = await findMissing(trx, event, latest)
    if (missing.length > 0) return { missing }
    const version = await send(trx, latest)
    const content = { teamName: event.team_name, title: version.title, eventId: event.public_id }
    if (await isShownAtOnce(trx, event, version)) {
      await show(trx, { event, version, actor })
      await tellModerators(trx, {
        kind: 'event-waits',
        subjectId: String(version.id),
        content: { ...content, news: 'changed' },
      })
      return 'live'
    }
    if (event.approved_version_id === null) await moveEvent(trx, event, { move: 'send-in', actor })
    await recordEvent(trx, event, { actor, action: 'submit-event' })
    await tellModerators(trx, {
      kind: 'event-waits',
      subjectId: `${version.id} ${now().toISOString()}`,
      content: { ...content, news: 'submitted' },
    })
    return 'sent'
  })
}

/**
 * What it lacks: a day that is still to come, a place, words; of a dining night, how much of what the restaurant gives; of what is
 * sold, what it is worth (C4).
 */
export async function findMissing(
  trx: Trx,
  { kind }: Pick<LockedEvent, 'kind'>,
  version: EventVersion,
): Promise<MissingStep[]> {
  const { ends_at: end } = await trx
    .selectFrom('event_day')
    .select((row) => row.fn.max('ends_at').as('ends_at'))
    .where('version_id', '=', version.id)
    .executeTakeFirstOrThrow()
  return [
    ...(end === null || end < now() ? (['when'] as const) : []),
    ...(version.place === '' || version.town === '' ? (['where'] as const) : []),
    ...(version.story.trim() === '' ? (['story'] as const) : []),
    ...((await lacksDeal(trx, kind, version.id)) ? (['deal'] as const) : []),
    ...((await lacksFairValue(trx, version.id)) ? (['packages'] as const) : []),
  ]
}

/** A text that was sent back goes in again as a new one, so that what was decided stays as it was. */
async function send(trx: Trx, latest: EventVersion): Promise<EventVersion> {
  const at = now()
  if (latest.decided_at) {
    const id = await renew(trx, latest, at)
    return { ...latest, id, submitted_at: at, decided_at: null }
  }
  await trx
    .updateTable('event_version')
    .set({ submitted_at: at })
    .where('id', '=', latest.id)
    .execute()
  return { ...latest, submitted_at: at }
}

/** As for a team's page: only a change of what was approved before, only where the settings say so (S36). */
async function isShownAtOnce(
  trx: Trx,
  event: LockedEvent,
  version: EventVersion,
): Promise<boolean> {
  if (event.approved_version_id === null || (await isHidden(trx, event.id))) return false
  if (await hasUnreadShifts(trx, event.id)) return false
  const { edits_wait: editsWait } = await trx
    .selectFrom('organization')
    .select('edits_wait')
    .executeTakeFirstOrThrow()
  return !editsWait && findRaffleWords(await findEventWords(version, trx)).length === 0
}

interface Shown {
  readonly event: LockedEvent
  readonly version: EventVersion
  readonly actor: Actor
}

async function show(trx: Trx, { event, version, actor }: Shown): Promise<void> {
  await trx
    .updateTable('event_version')
    .set({ decided_at: now(), decision: 'approved' })
    .where('id', '=', version.id)
    .execute()
  await publishEvent(trx, event, { version, actor })
  await recordEvent(trx, event, { actor, action: 'show-event-change' })
}
