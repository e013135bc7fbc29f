import { handOf } from '#app/contributions/hand.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { UNSEEN } from '#app/teams/team-text.form.ts'
import { requireEvent } from '../desk/event-desk.server.ts'
import { saidItems } from './check-list.ts'
import { closeOut, reopenEvent } from './close-out.server.ts'
import { doItAgain } from './copy-event.server.ts'
import { tickItem, untickItem } from './tick-item.server.ts'

const MOST_NOTE = 300

/** Says that something was done, or takes it back. @returns where to go on. */
export async function answerTick(
  captain: CaptainOf,
  { slug, item: said }: { readonly slug: string | undefined; readonly item: string | undefined },
  form: FormData | 'take-back',
): Promise<string> {
  const item = saidItems.find((known) => known === said)
  if (!item) throw new Response('Not found', { status: 404 })
  const { publicId: eventPublicId, desk } = await requireEvent(captain, slug)
  const ticking = { eventPublicId, item, by: handOf(captain.person) }
  const outcome =
    form === 'take-back'
      ? await untickItem(ticking)
      : await tickItem({ ...ticking, note: noteOf(form) })
  return `${desk}/close-out${outcome === 'not-held' ? '?done=not-held' : ''}#check-list`
}

/** Closes an event, with what is open and was said yes to. */
export async function answerClosing(
  captain: CaptainOf,
  slug: string | undefined,
  form: FormData,
): Promise<string> {
  const { publicId: eventPublicId, desk } = await requireEvent(captain, slug)
  const openSeen = form.getAll('open').filter((key) => typeof key === 'string')
  const outcome = await closeOut({ eventPublicId, actor: captain.actor, openSeen })
  return `${desk}/close-out?done=${outcome}`
}

export async function answerReopening(
  captain: CaptainOf,
  slug: string | undefined,
): Promise<string> {
  const { publicId: eventPublicId, desk } = await requireEvent(captain, slug)
  const outcome = await reopenEvent({ eventPublicId, actor: captain.actor })
  return `${desk}/close-out?done=${outcome}`
}

/** Begins the like of it for the next year and leads there. */
export async function answerAgain(captain: CaptainOf, slug: string | undefined): Promise<string> {
  const { publicId: eventPublicId } = await requireEvent(captain, slug)
  const copy = await doItAgain({ eventPublicId, actor: captain.actor })
  if (copy === undefined) throw new Response('Not found', { status: 404 })
  return `/manage/${captain.team.slug}/events/${copy}?done=copied`
}

function noteOf(form: FormData): string {
  const typed = form.get('note')
  return typeof typed === 'string' ? typed.replaceAll(UNSEEN, '').trim().slice(0, MOST_NOTE) : ''
}
