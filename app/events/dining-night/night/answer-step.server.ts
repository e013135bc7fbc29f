import { parseWithZod } from '@conform-to/zod/v4'
import { handOf } from '#app/contributions/hand.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import { stepFields, stepForm } from './booking.form.ts'
import type { StepField } from './booking.form.ts'
import { findToday } from './night-facts.server.ts'
import { steps } from './night-words.ts'
import type { StepName } from './night-words.ts'
import { noteStep, undoStep } from './note-step.server.ts'
import { requireNight } from './require-night.server.ts'
import { findBooking, saveBooking } from './save-booking.server.ts'

interface Place {
  readonly slug: string | undefined
  readonly step: string | undefined
}

/** One step to be noted, as its form begins. @throws a 404 for a step that there is not. */
export async function findStepPage(captain: CaptainOf, { slug, step: said }: Place) {
  const event = await requireNight(captain, slug)
  const step = steps.find((known) => known === said)
  const booking = step && (await findBooking(event.id))
  if (!step || !booking) throw new Response('Not found', { status: 404 })
  const today = await findToday()
  const values = { doneOn: today, note: '', revision: String(booking.revision) }
  return { event, step, booking, today, values }
}

/** Notes that something was done, on which day, and what was said. */
export async function answerStep(
  captain: CaptainOf,
  place: Place,
  form: FormData,
): Promise<FormAnswer<Answer<StepField>>> {
  const { event, step, today } = await findStepPage(captain, place)
  const submission = parseWithZod(form, { schema: stepForm(today) })
  if (submission.status !== 'success') return again(form, 400, submission.reply())
  const desk = `${event.desk}/restaurant`
  const { doneOn, note, revision = 0 } = submission.value
  const wish = { eventPublicId: event.publicId, actor: captain.actor }
  if (step === 'form_sent') {
    const booking = { formSentOn: doneOn }
    const outcome = await saveBooking({ ...wish, actor: handOf(captain.person), revision, booking })
    if (outcome === 'changed-meanwhile') return await newer(event.id, form)
    return { kind: 'on', to: `${desk}?done=noted` }
  }
  const outcome = await noteStep({ ...wish, step, doneOn, note })
  switch (outcome) {
    case 'noted':
    case 'noted-before':
    case 'cancelled':
    case 'too-early':
      return { kind: 'on', to: `${desk}?done=${outcome}` }
    case 'not-found':
      throw new Response('Not found', { status: 404 })
  }
}

/** Takes a step back. @returns where to go on. */
export async function answerUndoing(
  captain: CaptainOf,
  { slug, id }: { readonly slug: string | undefined; readonly id: string | undefined },
): Promise<string> {
  const { publicId: eventPublicId, desk } = await requireNight(captain, slug)
  await undoStep({ eventPublicId, actor: captain.actor, stepPublicId: id ?? '' })
  return `${desk}/restaurant?done=undone`
}

type Reply = Parameters<typeof complaintsOf>[1]

function again(form: FormData, status: 400 | 409, reply: Reply): FormAnswer<Answer<StepField>> {
  const errors = complaintsOf(stepFields, reply)
  return { kind: 'again', status, answer: { values: typedIn(stepFields, form), errors } }
}

async function newer(eventId: number, form: FormData): Promise<FormAnswer<Answer<StepField>>> {
  const now = await findBooking(eventId)
  const values = { ...typedIn(stepFields, form), revision: String(now?.revision ?? 0) }
  const errors = [{ field: 'doneOn', message: say('nights.errors.newer') }]
  return { kind: 'again', status: 409, answer: { values, errors } }
}

const done = {
  saved: 'success',
  chosen: 'success',
  over: 'warning',
  noted: 'success',
  'noted-before': 'info',
  cancelled: 'warning',
  'too-early': 'warning',
  undone: 'success',
} as const

/** What was just done, as the address after it says. */
export function sayRestaurantDone(request: Request): Said | null {
  return saidIn(request, done, (known) => say(`nights.done.${known}`))
}

export type StepPage = { readonly step: StepName } & Awaited<ReturnType<typeof findStepPage>>
