import { z } from 'zod'
import { lines } from '#app/contributions/entry/read-field.ts'
import { EmailOrNone } from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'
import { isClockTime } from '#app/words/clock-time.ts'
import { shortLine } from '#app/teams/short-line.ts'
import { MOST_NAME } from '#app/teams/guests/visitor.form.ts'
import { ways } from '../offers/intake.ts'

export const slotFields = [
  'way',
  'day',
  'from',
  'to',
  'capacity',
  'place',
  'driverName',
  'driverEmail',
] as const
export type SlotField = (typeof slotFields)[number]

export const MOST_PLACE = 200

/** How many may book a time. */
export const SlotRoom = z
  .string({ error: () => say('slots.errors.capacity') })
  .trim()
  .refine((typed) => /^[1-9]\d{0,2}$/.test(typed) && Number(typed) <= 200, {
    error: () => say('slots.errors.capacity'),
  })
  .transform(Number)

/** A time at which things are brought or fetched; what else is posted is ignored (S6). */
export const SlotForm = z
  .object({
    way: z.enum(ways, { error: () => say('slots.errors.way') }),
    day: z.iso.date({ error: () => say('slots.errors.day') }),
    from: z.string({ error: () => say('slots.errors.from') }).refine(isClockTime, {
      error: () => say('slots.errors.from'),
    }),
    to: z.string({ error: () => say('slots.errors.to') }).refine(isClockTime, {
      error: () => say('slots.errors.to'),
    }),
    capacity: SlotRoom,
    place: lines(MOST_PLACE),
    driverName: shortLine(MOST_NAME),
    driverEmail: EmailOrNone,
  })
  .transform((slot, context) => {
    const complain = (field: SlotField, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    if (slot.to <= slot.from) complain('to', say('slots.errors.to'))
    if (slot.way === 'drop_off' && slot.place === '') complain('place', say('slots.errors.place'))
    if ((slot.driverName === '') !== (slot.driverEmail === null))
      complain(slot.driverName === '' ? 'driverName' : 'driverEmail', say('slots.errors.driver'))
    return slot
  })

export type SlotWords = z.output<typeof SlotForm>
