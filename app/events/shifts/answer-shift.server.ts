import { parseWithZod } from '@conform-to/zod/v4'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import { requireEvent } from '../desk/event-desk.server.ts'
import { addShift, addUsualShifts, changeShift, removeShift } from './save-shift.server.ts'
import type { SaveOutcome, ShiftWords } from './save-shift.server.ts'
import { shiftFields, ShiftForm, VolunteerForm, volunteerFields } from './shift.form.ts'
import type { ShiftField, VolunteerField } from './shift.form.ts'
import { requireShift } from './shifts-desk.server.ts'
import { addVolunteer, removeVolunteer } from './volunteers.server.ts'

/** Reads a new shift. */
export async function answerShiftEntry(
  captain: CaptainOf,
  slug: string | undefined,
  form: FormData,
): Promise<FormAnswer<Answer<ShiftField>>> {
  const { publicId, timeZone, desk } = await requireEvent(captain, slug)
  return await readShift(form, `${desk}/shifts`, async (words) =>
    addShift({ eventPublicId: publicId, timeZone, actor: captain.actor, words }),
  )
}

/** Reads a shift as it is to be from now on. */
export async function answerShiftChange(
  captain: CaptainOf,
  place: { readonly slug: string | undefined; readonly shift: string | undefined },
  form: FormData,
): Promise<FormAnswer<Answer<ShiftField>>> {
  const { event, shift } = await requireShift(captain, place.slug, place.shift)
  return await readShift(form, shift.href, async (words) =>
    changeShift({
      eventPublicId: event.publicId,
      timeZone: event.timeZone,
      actor: captain.actor,
      shiftPublicId: shift.publicId,
      words,
    }),
  )
}

/** The usual shifts, to go on from. @returns where to go on. */
export async function answerUsualShifts(captain: CaptainOf, slug: string | undefined) {
  const { publicId, timeZone, days, desk } = await requireEvent(captain, slug)
  const outcome = await addUsualShifts({
    eventPublicId: publicId,
    timeZone,
    days,
    actor: captain.actor,
  })
  return `${desk}/shifts?done=${outcome}`
}

/** Takes a shift away. @returns where to go on. */
export async function answerShiftRemoval(
  captain: CaptainOf,
  slug: string | undefined,
  shiftPublicId: string | undefined,
): Promise<string> {
  const { event, shift } = await requireShift(captain, slug, shiftPublicId)
  const outcome = await removeShift({
    eventPublicId: event.publicId,
    timeZone: event.timeZone,
    actor: captain.actor,
    shiftPublicId: shift.publicId,
  })
  return `${event.desk}/shifts?done=${outcome}`
}

/** Reads whom a captain writes down. */
export async function answerVolunteer(
  captain: CaptainOf,
  place: { readonly slug: string | undefined; readonly shift: string | undefined },
  form: FormData,
): Promise<FormAnswer<Answer<VolunteerField>>> {
  const { event, shift } = await requireShift(captain, place.slug, place.shift)
  const again = (
    status: 400 | 409,
    errors: Answer<VolunteerField>['errors'],
  ): FormAnswer<Answer<VolunteerField>> => ({
    kind: 'again',
    status,
    answer: { values: typedIn(volunteerFields, form), errors },
  })
  const submission = parseWithZod(form, { schema: VolunteerForm })
  if (submission.status !== 'success')
    return again(400, complaintsOf(volunteerFields, submission.reply()))
  const outcome = await addVolunteer({
    eventPublicId: event.publicId,
    shiftPublicId: shift.publicId,
    actor: captain.actor,
    volunteer: submission.value,
  })
  if (outcome === 'added') return { kind: 'on', to: `${shift.href}?done=added` }
  const field = outcome === 'known' || outcome === 'overlap' ? 'email' : 'name'
  return again(409, [{ field, message: say(`shifts.people.not.${outcome}`) }])
}

/** Takes somebody off a shift. @returns where to go on. */
export async function answerVolunteerRemoval(
  captain: CaptainOf,
  place: { readonly slug: string | undefined; readonly shift: string | undefined },
  claimPublicId: string | undefined,
): Promise<string> {
  const { event, shift } = await requireShift(captain, place.slug, place.shift)
  const outcome = await removeVolunteer({
    eventPublicId: event.publicId,
    shiftPublicId: shift.publicId,
    claimPublicId: claimPublicId ?? '',
    actor: captain.actor,
  })
  return `${shift.href}?done=${outcome}`
}

async function readShift(
  form: FormData,
  to: string,
  save: (words: ShiftWords) => Promise<SaveOutcome>,
): Promise<FormAnswer<Answer<ShiftField>>> {
  const again = (
    status: 400 | 409,
    errors: Answer<ShiftField>['errors'],
  ): FormAnswer<Answer<ShiftField>> => ({
    kind: 'again',
    status,
    answer: { values: typedIn(shiftFields, form), errors },
  })
  const submission = parseWithZod(form, { schema: ShiftForm })
  if (submission.status !== 'success')
    return again(400, complaintsOf(shiftFields, submission.reply()))
  const outcome = await save(submission.value)
  switch (outcome) {
    case 'saved':
      return { kind: 'on', to: `${to}?done=saved` }
    case 'lost-hour':
      return again(400, [{ field: 'to', message: say('events.errors.lostHour') }])
    case 'too-few':
      return again(409, [{ field: 'needed', message: say('shifts.errors.tooFew') }])
    case 'over':
    case 'not-found':
      return again(409, [{ field: 'role', message: say('events.errors.over') }])
  }
}

const done = {
  saved: 'success',
  removed: 'success',
  over: 'warning',
  added: 'success',
  'taken-off': 'success',
} as const

/** What was just done, as the address after it says. */
export function sayShiftDone(request: Request): Said | null {
  return saidIn(request, done, (known) => say(`shifts.done.${known}`))
}
