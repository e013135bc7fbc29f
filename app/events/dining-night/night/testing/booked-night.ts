import { aDay, aShownEvent, captainOf } from '#app/events/testing/events.ts'
import type { AnEvent } from '#app/events/testing/events.ts'
import { answerBooking, answerChoice } from '../answer-booking.server.ts'
import { answerStep } from '../answer-step.server.ts'
import { findCallScript } from '../call-script.server.ts'
import { findRestaurantPage } from '../restaurant-page.server.ts'

/** What is typed of whom to reach. */
export const contact = {
  manager: 'Dana Whitfield',
  managerPhone: '414-555-0117',
  email: 'Dana@Example.org',
  headOffice: 'Fundraisers desk, 800-555-0100',
  guestsPromised: '40',
  formSentOn: '',
}

let count = 0

export function aName(): string {
  count += 1
  return `Copper Pot no. ${process.pid}x${count}x`
}

/** A night of which nobody said yet where it is. */
export async function aNight() {
  return await aShownEvent({
    kind: 'dining_night',
    title: 'Supper for Hope House',
    days: [{ ...aDay(), from: '17:00', to: '21:00' }],
  })
}

/** A night that a restaurant said yes to. */
export async function aBookedNight() {
  const night = await aNight()
  await choose(night, { name: aName(), town: 'Shorewood' })
  await save(night, contact)
  return night
}

export async function pageOf(night: AnEvent) {
  return await findRestaurantPage(await captainOf(night), night.slug)
}

export async function scriptOf(night: AnEvent) {
  return await findCallScript(await captainOf(night), night.slug)
}

type Typed = Readonly<Partial<Record<string, string>>>

/** Its captain says at which restaurant it is. */
export async function choose(night: AnEvent, typed: Typed) {
  return await answerChoice(await captainOf(night), night.slug, formOf(typed))
}

/** As it stands now, but for what is typed; or just what is typed. */
export async function save(night: AnEvent, typed: Typed, which?: 'as read') {
  const { revision } = (await pageOf(night))?.values ?? {}
  const form = formOf(which ? typed : { ...typed, revision })
  return await answerBooking(await captainOf(night), night.slug, form)
}

/** Its captain notes that a step is done. */
export async function note(night: AnEvent, step: string, typed: Typed) {
  const place = { slug: night.slug, step }
  return await answerStep(await captainOf(night), place, formOf(typed))
}

/** What is not typed is not sent. */
function formOf(typed: Typed): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(typed)) if (value !== undefined) form.set(name, value)
  return form
}
