import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { tellCaptains } from '#app/teams/tell-captains.server.ts'
import { lacksDeal } from './dining-night/deal-text.server.ts'
import { findLatestVersion, lockEvent } from './lock-event.server.ts'
import type { EventVersion, LockedEvent } from './lock-event.server.ts'
import { moveEvent, recordEvent } from './move-event.server.ts'
import { publishEvent } from './publish-event.server.ts'
import { readShifts } from './shifts/unread-shifts.server.ts'
import { lacksFairValue } from './tickets/lacks-value.server.ts'

interface Decision {
  readonly eventPublicId: string
  /** Which text was read: the one that was sent in at that moment. */
  readonly submittedAt: Date
  readonly actor: Actor
}

type NotDecided = 'already-decided' | 'changed-since' | 'not-found'

/** Makes the text that was read the one that everyone sees (S36). */
export async function approveEvent(
  decision: Decision,
): Promise<'approved' | 'nothing-promised' | 'value-missing' | NotDecided> {
  const { actor } = decision
  return await decide(decision, async (trx, event, version) => {
    if (await lacksDeal(trx, event.kind, version.id)) return 'nothing-promised'
    if (await lacksFairValue(trx, version.id)) return 'value-missing'
    await trx
      .updateTable('event_version')
      .set({ decided_at: now(), decided_by: actor.id, decision: 'approved' })
      .where('id', '=', version.id)
      .execute()
    await publishEvent(trx, event, { version, actor })
    await readShifts(trx, event.id, decision.submittedAt)
    await recordEvent(trx, event, { actor, action: 'approve-event' })
    await tellCaptainsOf(trx, event, version, { news: 'approved', reason: '' })
    return 'approved'
  })
}

/** Asks the captains to change something first. Their text stays as it is and is what they go on from. */
export async function sendBackEvent(
  decision: Decision & { readonly reason: string },
): Promise<'sent-back' | NotDecided> {
  const { actor, reason } = decision
  return await decide(decision, async (trx, event, version) => {
    await trx
      .updateTable('event_version')
      .set({ decided_at: now(), decided_by: actor.id, decision: 'sent-back', reason })
      .where('id', '=', version.id)
      .execute()
    await moveEvent(trx, event, { move: 'send-back', actor })
    await recordEvent(trx, event, { actor, action: 'send-back-event', detail: { reason } })
    await tellCaptainsOf(trx, event, version, { news: 'sent-back', reason })
    return 'sent-back'
  })
}

async function decide<Outcome extends string>(
  { eventPublicId, submittedAt }: Decision,
  work: (trx: Trx, event: LockedEvent, version: EventVersion) => Promise<Outcome>,
): Promise<Outcome | NotDecided> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    const version = event && (await findLatestVersion(trx, event.id))
    if (!event || !version) return 'not-found'
    if (version.decided_at) return 'already-decided'
    if (version.submitted_at?.getTime() !== submittedAt.getTime()) return 'changed-since'
    return await work(trx, event, version)
  })
}

interface News {
  readonly news: 'approved' | 'sent-back' | 'hidden'
  readonly reason: string
}

/** Writes to every captain of the team what was decided of a text. */
async function tellCaptainsOf(
  trx: Trx,
  event: LockedEvent,
  version: EventVersion,
  { news, reason }: News,
): Promise<void> {
  await tellCaptains(trx, event.team_id, {
    kind: 'event-news',
    subjectId: `${version.id} ${news}`,
    content: { title: version.title, slug: event.team_slug, event: event.slug, news, reason },
  })
}
