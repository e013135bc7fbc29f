import { parseWithZod } from '@conform-to/zod/v4'
import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { sayDayAndHours } from '#app/words/hours.ts'
import { say } from '#app/words/say.ts'
import type { IntakeWay } from '#db/schema/item-offers.ts'
import { requireSale } from '../offers/intake-page.server.ts'
import { addSlot, removeSlot, resizeSlot } from './plan-slots.server.ts'
import { SlotForm, slotFields, SlotRoom } from './slot.form.ts'
import type { SlotField } from './slot.form.ts'
import { findStops } from './stops.server.ts'

export type SlotsDesk = Awaited<ReturnType<typeof findSlotsDesk>>

interface SlotRow {
  readonly public_id: string
  readonly way: IntakeWay
  readonly starts_at: Date
  readonly ends_at: Date
  readonly capacity: number
  readonly place: string
  readonly driver: string | null
  readonly booked: number
}

/** The times of a sale, who drives, and all stops with their addresses, for its captains alone. */
export async function findSlotsDesk(captain: CaptainOf, slug: string | undefined) {
  const event = await requireSale(captain, slug)
  const [{ rows }, drivers, stops] = await Promise.all([
    sql<SlotRow>`
      select s.public_id, s.way, s.starts_at, s.ends_at, s.capacity, s.place, d.name as driver,
             (select count(*)::int from item_offer o where o.slot_id = s.id) as booked
        from intake_slot s left join intake_driver d on d.id = s.driver_id
       where s.event_id = ${event.id} and s.removed_at is null
       order by s.starts_at, s.id`.execute(db),
    findDrivers(event.id),
    findStops(
      sql`s.event_id = ${event.id}`,
      event.timeZone,
      (id) => `${event.desk}/offers/${id}/photos`,
    ),
  ])
  const [first] = event.days
  return {
    event,
    slots: rows.map((row) => ({
      id: row.public_id,
      href: `${event.desk}/slots/${row.public_id}`,
      way: row.way,
      time: sayDayAndHours({ startsAt: row.starts_at, endsAt: row.ends_at }, event.timeZone),
      capacity: row.capacity,
      booked: row.booked,
      place: row.place,
      driver: row.driver,
      stops: stops.filter(({ slot }) => slot === row.public_id),
    })),
    drivers: drivers.map(({ public_id, name }) => ({
      name,
      href: `/drivers/${sealMark('driver', public_id)}`,
    })),
    values: {
      way: 'pick_up',
      day: first?.day ?? '',
      capacity: '3',
      place: [event.place, event.street, event.town].filter(Boolean).join(', '),
    } satisfies Answer<SlotField>['values'],
  }
}

async function findDrivers(eventId: number) {
  return await db
    .selectFrom('intake_driver as d')
    .select(['d.public_id', 'd.name'])
    .where('d.event_id', '=', eventId)
    .where((row) =>
      row.exists(
        row
          .selectFrom('intake_slot as s')
          .select('s.id')
          .whereRef('s.driver_id', '=', 'd.id')
          .where('s.removed_at', 'is', null),
      ),
    )
    .orderBy('d.name')
    .execute()
}

export type SlotAnswer = FormAnswer<Answer<SlotField>>

/** Reads a new time. */
export async function answerSlotForm(
  captain: CaptainOf,
  slug: string | undefined,
  form: FormData,
): Promise<SlotAnswer> {
  const event = await requireSale(captain, slug)
  const again = (errors: Answer<SlotField>['errors']): SlotAnswer => ({
    kind: 'again',
    answer: { values: typedIn(slotFields, form), errors },
  })
  const submission = parseWithZod(form, { schema: SlotForm })
  if (submission.status !== 'success') return again(complaintsOf(slotFields, submission.reply()))
  const { actor } = captain
  const outcome = await addSlot({
    eventPublicId: event.publicId,
    words: submission.value,
    actor,
  })
  switch (outcome) {
    case 'added':
      return { kind: 'on', to: `${event.desk}/slots?done=added` }
    case 'past':
      return again([{ field: 'day', message: say('slots.errors.past') }])
    case 'not-now':
      return { kind: 'on', to: `${event.desk}/slots` }
  }
}

interface SlotWish {
  readonly captain: CaptainOf
  readonly slug: string | undefined
  readonly slotPublicId: string
}

/** @returns where to go on. */
export async function answerSlotRemoval({ captain, slug, slotPublicId }: SlotWish) {
  const { publicId: eventPublicId, desk } = await requireSale(captain, slug)
  const outcome = await removeSlot({ eventPublicId, slotPublicId, actor: captain.actor })
  return `${desk}/slots?done=${outcome}`
}

/** @returns where to go on. */
export async function answerSlotRoom({ captain, slug, slotPublicId }: SlotWish, form: FormData) {
  const { publicId: eventPublicId, desk } = await requireSale(captain, slug)
  const read = SlotRoom.safeParse(form.get('capacity'))
  if (!read.success) return `${desk}/slots?problem=capacity`
  const outcome = await resizeSlot({
    eventPublicId,
    slotPublicId,
    actor: captain.actor,
    capacity: read.data,
  })
  return outcome.kind === 'fewer'
    ? `${desk}/slots?done=fewer&n=${outcome.capacity}`
    : `${desk}/slots?done=${outcome.kind}`
}

const done = {
  added: 'success',
  removed: 'success',
  changed: 'success',
  fewer: 'warning',
  gone: 'warning',
} as const

/** What was just done to a time, or what was wrong, as the address after it says. */
export function saySlotDone(request: Request): Said | null {
  const { searchParams } = new URL(request.url)
  if (searchParams.get('problem') === 'capacity')
    return { kind: 'warning', title: say('slots.errors.capacity') }
  const n = Number(searchParams.get('n') ?? 0) || 0
  return saidIn(request, done, (known) => say(`slots.done.${known}`, { n }))
}
