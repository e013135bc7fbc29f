import { db } from '#app/platform/database.server.ts'
import { dayIn, addDays } from '#app/words/days.ts'
import { now } from '#app/platform/clock.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { aShownEvent } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import { acceptOffer } from '../offers/decide-offer.server.ts'
import type { IntakeWords } from '../offers/intake.form.ts'
import { categories } from '../offers/intake.ts'
import { makeOffer } from '../offers/make-offer.server.ts'
import type { OfferWords } from '../offers/offer.form.ts'
import { setIntake } from '../offers/set-intake.server.ts'
import { addSlot } from '../slots/plan-slots.server.ts'
import type { SlotWords } from '../slots/slot.form.ts'

/** An address that stands in no other row. */
export const GIVERS_STREET = '77 Zaunkönig Alley'
/** Where things are brought to, which only who booked may read. */
export const BACK_DOOR = 'The back door at 9 Rotkehlchen Lane'

/** The sale takes offers. */
export async function takeOffers(
  { publicId, actor }: AnEvent,
  words: Partial<IntakeWords> = {},
): Promise<void> {
  const nothing = { accepts: '', refuses: '', opensOn: null, closesOn: null, capacity: null }
  await setIntake({
    eventPublicId: publicId,
    words: { ...nothing, categories: [...categories], ...words },
    actor,
  })
}

let numbers = 0

/** Somebody offers a couch. @returns its public id. */
export async function anOffer(
  { team, slug }: AnEvent,
  words: Partial<OfferWords> = {},
): Promise<string> {
  const number = ++numbers
  const outcome = await makeOffer({
    teamSlug: team.slug,
    slug,
    words: {
      description: 'A gray couch',
      category: 'furniture',
      condition: 'good',
      size: 'truck',
      boxes: 0,
      way: 'pick_up',
      address: GIVERS_STREET,
      name: 'Rosa',
      email: `rosa-${number}@example.org`,
      phone: '414 555 0100',
      letter: false,
      agreed: 'yes',
      ...words,
    },
    clientAddress: `198.51.100.${number}`,
  })
  if (outcome.kind !== 'noted') throw new Error(`The offer was not noted: ${outcome.kind}`)
  return outcome.publicId
}

/** A time two days before the sale. @returns its public id. */
export async function aSlot(
  { id, publicId, actor }: AnEvent,
  words: Partial<SlotWords> = {},
): Promise<string> {
  await addSlot({
    eventPublicId: publicId,
    actor,
    words: {
      way: 'pick_up',
      day: addDays(dayIn('America/Chicago', now()), 8),
      from: '09:00',
      to: '11:00',
      capacity: 1,
      place: '',
      driverName: 'Tom',
      driverEmail: 'tom.drives@example.org',
      ...words,
    },
  })
  const slot = await db
    .selectFrom('intake_slot')
    .select('public_id')
    .where('event_id', '=', id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return slot.public_id
}

/** The captain of an event, as its desk knows them. */
export function leadOf({ team, captain, actor }: AnEvent): CaptainOf {
  const { id, email, name, public_id: publicId } = captain
  return {
    person: { id, publicId, email, name },
    actor,
    team: { id: team.id, publicId: team.public_id, slug: team.slug, status: 'live' },
  }
}

/** A sale that all see and that takes things in. */
export async function aSaleThatTakes(): Promise<AnEvent> {
  const event = await aShownEvent()
  await takeOffers(event)
  return event
}

/** What was offered to a sale and is welcome. */
export async function anAccepted(event: AnEvent, words: Partial<OfferWords> = {}): Promise<string> {
  const publicId = await anOffer(event, words)
  await acceptOffer({ captain: leadOf(event), publicId, reply: '' })
  return publicId
}
