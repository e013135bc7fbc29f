import { parseWithZod } from '@conform-to/zod/v4'
import { inTransaction } from '#app/platform/database.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import { requireEvent } from '../../desk/event-desk.server.ts'
import { lockEvent } from '../../lock-event.server.ts'
import { recordEvent } from '../../move-event.server.ts'
import { usualTicketing } from '../package.ts'
import { findOutingOf } from './outing.server.ts'
import { sayChanged } from './answer-ticket.server.ts'
import { chasePlayers } from './chase-players.server.ts'
import { answerForPlace, swapPlayer } from './name-player.server.ts'
import { playerFields, playerForm } from './player.form.ts'
import type { PlayerField } from './player.form.ts'
import { requirePlace } from './players-desk.server.ts'
import { releasePlace } from './release-place.server.ts'
import { seatPlayer } from './seat-player.server.ts'

interface At {
  readonly slug: string | undefined
  /** The place, as the desk knows it. */
  readonly place: string | undefined
}

export type PlayerAnswer = FormAnswer<Answer<PlayerField> & { readonly revision: number }>

/** Reads what a captain writes down about who comes: anything they know, also after names are settled. */
export async function answerPlayerForm(
  captain: CaptainOf,
  at: At,
  form: FormData,
): Promise<PlayerAnswer> {
  const { event, row } = await requirePlace(captain, at.slug, at.place)
  const list = `${event.desk}/players`
  const values = typedIn(playerFields, form)
  const typed = form.get('revision')
  const revision = typeof typed === 'string' && /^\d{1,9}$/.test(typed) ? Number(typed) : -1
  const again = (status: 400 | 409, errors: Answer<PlayerField>['errors'], next = revision) =>
    ({ kind: 'again', status, answer: { values, errors, revision: next } }) as const
  const ticketing = await inTransaction(
    async (trx) => (await findOutingOf(trx, row.event_id))?.ticketing ?? usualTicketing,
  )
  const submission = parseWithZod(form, { schema: playerForm({ ticketing, by: 'captain' }) })
  if (submission.status !== 'success')
    return again(400, complaintsOf(playerFields, submission.reply()))
  const deed = { key: row.key, revision, by: 'captain' } as const
  const outcome = await answerForPlace({ ...deed, answers: submission.value })
  if (outcome.kind === 'changed-since')
    return again(409, [{ field: 'name', message: sayChanged(outcome.now) }], outcome.revision)
  if (outcome.kind !== 'saved') return { kind: 'on', to: `${list}?done=${outcome.kind}` }
  await record(captain, event.publicId, 'change-player')
  return { kind: 'on', to: `${list}?done=saved` }
}

/** The name comes off a place, and all that was answered. @returns where to go on. */
export async function answerEmptying(captain: CaptainOf, at: At): Promise<string> {
  const { event, row } = await requirePlace(captain, at.slug, at.place)
  const outcome = await swapPlayer({
    key: row.key,
    revision: row.revision,
    by: 'captain',
    person: null,
  })
  if (outcome.kind === 'saved') await record(captain, event.publicId, 'change-player')
  return `${event.desk}/players/${row.desk_id}?done=${outcome.kind}`
}

/** Gives an unpaid place back. @returns where to go on. */
export async function answerRelease(captain: CaptainOf, at: At): Promise<string> {
  const { event, row } = await requirePlace(captain, at.slug, at.place)
  const outcome = await releasePlace({
    eventPublicId: event.publicId,
    key: row.key,
    actor: captain.actor,
  })
  return outcome === 'released'
    ? `${event.desk}/players?done=released`
    : `${event.desk}/players/${row.desk_id}?done=${outcome}`
}

/** Puts a single player there, or takes them away. @returns where to go on. */
export async function answerSeating(captain: CaptainOf, at: At, form: FormData): Promise<string> {
  const { event, row } = await requirePlace(captain, at.slug, at.place)
  const player = form.get('player')
  const outcome = await seatPlayer({
    eventPublicId: event.publicId,
    seat: row.desk_id,
    player: typeof player === 'string' && player !== '' ? player : null,
    actor: captain.actor,
  })
  return `${event.desk}/players?done=${outcome}`
}

/** Writes to all of whom something is missing. @returns where to go on. */
export async function answerChase(captain: CaptainOf, slug: string | undefined): Promise<string> {
  const event = await requireEvent(captain, slug)
  const written = await chasePlayers({ eventPublicId: event.publicId, actor: captain.actor })
  return `${event.desk}/players?done=${written === 'over' ? 'gone' : 'chased'}&n=${written}`
}

const done = {
  saved: 'success',
  unchanged: 'info',
  released: 'success',
  'not-owed': 'warning',
  paying: 'warning',
  seated: 'success',
  unseated: 'success',
  taken: 'warning',
  gone: 'warning',
} as const

/** What was just done, as the address after it says. */
export function sayPlayersDone(request: Request): Said | null {
  const query = new URL(request.url).searchParams
  if (query.get('done') !== 'chased')
    return saidIn(request, done, (known) => say(`players.desk.done.${known}`))
  const n = Number(query.get('n') ?? '0') || 0
  return { kind: n > 0 ? 'success' : 'info', title: say('players.desk.done.chased', { n }) }
}

async function record(captain: CaptainOf, eventPublicId: string, action: 'change-player') {
  await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (event) await recordEvent(trx, event, { actor: captain.actor, action })
  })
}
