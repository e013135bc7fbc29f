import { parseWithZod } from '@conform-to/zod/v4'
import { handOf } from '#app/contributions/hand.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { say } from '#app/words/say.ts'
import { bookingFields, bookingForm, choiceFields, NewRestaurantForm } from './booking.form.ts'
import type { BookingField, ChoiceField } from './booking.form.ts'
import { chooseRestaurant } from './choose-restaurant.server.ts'
import type { Chosen } from './choose-restaurant.server.ts'
import { findToday } from './night-facts.server.ts'
import { nameOf } from './night-words.ts'
import { requireNight } from './require-night.server.ts'
import { findBooking, saveBooking } from './save-booking.server.ts'

/** Reads with whom a night was agreed. What somebody else wrote meanwhile is said, and what was typed stays. */
export async function answerBooking(
  captain: CaptainOf,
  slug: string | undefined,
  form: FormData,
): Promise<FormAnswer<Answer<BookingField>>> {
  const event = await requireNight(captain, slug)
  const typed = typedIn(bookingFields, form)
  const submission = parseWithZod(form, { schema: bookingForm(await findToday()) })
  if (submission.status !== 'success') {
    const errors = complaintsOf(bookingFields, submission.reply())
    return { kind: 'again', status: 400, answer: { values: typed, errors } }
  }
  const { revision, ...booking } = submission.value
  const outcome = await saveBooking({
    eventPublicId: event.publicId,
    actor: handOf(captain.person),
    revision,
    booking,
  })
  switch (outcome) {
    case 'saved':
      return { kind: 'on', to: `${event.desk}/restaurant?done=saved` }
    case 'changed-meanwhile': {
      const now = await findBooking(event.id)
      const known = now && [now.manager, now.managerPhone].filter(Boolean).join(', ')
      const message = known
        ? say('nights.errors.newerBooking', { manager: known })
        : say('nights.errors.newer')
      const values = { ...typed, revision: String(now?.revision ?? 0) }
      const errors = [{ field: 'manager', message }]
      return { kind: 'again', status: 409, answer: { values, errors } }
    }
    case 'not-found':
      throw new Response('Not found', { status: 404 })
  }
}

/** Reads at which restaurant a night is: one from the list, or one that is written down. */
export async function answerChoice(
  captain: CaptainOf,
  slug: string | undefined,
  form: FormData,
): Promise<FormAnswer<Answer<ChoiceField>>> {
  const event = await requireNight(captain, slug)
  const typed = typedIn(choiceFields, form)
  const read = readChoice(form)
  if ('errors' in read)
    return { kind: 'again', status: 400, answer: { values: typed, errors: read.errors } }
  const outcome = await chooseRestaurant({
    eventPublicId: event.publicId,
    actor: captain.actor,
    chosen: read,
    revision: Number(typed.revision ?? 0) || 0,
  })
  switch (outcome) {
    case 'chosen':
      return { kind: 'on', to: `${event.desk}/restaurant?done=chosen` }
    case 'over':
      return { kind: 'on', to: `${event.desk}/restaurant?done=over` }
    case 'changed-meanwhile': {
      const now = await findBooking(event.id)
      const message = say('nights.errors.newerChoice', { restaurant: now ? nameOf(now) : '' })
      const values = { ...typed, revision: String(now?.revision ?? 0) }
      return {
        kind: 'again',
        status: 409,
        answer: { values, errors: [{ field: 'name', message }] },
      }
    }
    case 'not-found': {
      const errors = [{ field: 'name', message: say('nights.errors.noSuch') }]
      return { kind: 'again', status: 400, answer: { values: typed, errors } }
    }
  }
}

function readChoice(form: FormData): Chosen | { errors: ReturnType<typeof complaintsOf> } {
  const known = form.get('restaurant')
  if (typeof known === 'string' && known !== '') return { kind: 'known', publicId: known }
  const submission = parseWithZod(form, { schema: NewRestaurantForm })
  if (submission.status !== 'success')
    return { errors: complaintsOf(choiceFields, submission.reply()) }
  return { kind: 'new', ...submission.value }
}
