import { z } from 'zod'
import { EmailOrNone, oneLineOrNone, TypedEmail } from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'
import { isClockTime } from '#app/words/clock-time.ts'
import { shortLine, shortWords } from '#app/teams/short-line.ts'
import { TheirName, VisitorName } from '#app/teams/guests/visitor.form.ts'
import { readyRoles } from './shift-role.ts'

export const MOST_NOTE = 500
const MOST_NEEDED = 200
const OWN = 'own'

/** A shift as a captain types it; its hours are those of the clock at the place. */
export const ShiftForm = z
  .object({
    role: z.enum([...readyRoles, OWN], { error: () => say('shifts.errors.role') }),
    ownRole: shortLine(60),
    day: z
      .string({ error: () => say('events.errors.day') })
      .refine((text) => z.iso.date().safeParse(text).success, {
        error: () => say('events.errors.day'),
      }),
    from: time(() => say('events.errors.from')),
    to: time(() => say('events.errors.to')),
    needed: wholeNumber(MOST_NEEDED, () =>
      say('shifts.errors.needed', { most: String(MOST_NEEDED) }),
    ),
    minimumAge: z
      .string()
      .trim()
      .default('')
      .refine((text) => text === '' || /^[1-9]\d?$/.test(text), {
        error: () => say('shifts.errors.age'),
      })
      .transform((text) => (text === '' ? null : Number(text))),
    note: shortWords(MOST_NOTE),
  })
  .transform(({ role, ownRole, ...shift }, context) => {
    const complain = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    if (role === OWN && ownRole === '') complain('ownRole', say('shifts.errors.ownRole'))
    if (shift.to <= shift.from) complain('to', say('events.errors.toBefore'))
    return {
      ...shift,
      role: role === OWN ? { ready: null, own: ownRole } : { ready: role, own: null },
    }
  })

export const shiftFields = [
  'role',
  'ownRole',
  'day',
  'from',
  'to',
  'needed',
  'minimumAge',
  'note',
] as const
export type ShiftField = (typeof shiftFields)[number]

export const MOST_PHONE = 30

/** Digits, however they are grouped; nobody has to give one. */
const phone = oneLineOrNone().refine(
  (text) =>
    text === '' || (/^[\d\s()+.x-]{7,30}$/i.test(text) && text.replaceAll(/\D/g, '').length >= 7),
  { error: () => say('shifts.errors.phone') },
)

/** Who takes a shift; what else is posted is ignored (S6). */
export function claimForm(minimumAge: number | null) {
  return z.object({
    name: VisitorName,
    email: TypedEmail,
    phone,
    oldEnough: z
      .string()
      .default('')
      .refine((ticked) => minimumAge === null || ticked !== '', {
        error: () => say('shifts.errors.oldEnough', { n: minimumAge ?? 0 }),
      }),
  })
}

export const claimFields = ['name', 'email', 'phone', 'oldEnough'] as const
export type ClaimField = (typeof claimFields)[number]

/** Whom a captain writes down: without an address they get no letters. */
export const VolunteerForm = z.object({
  name: TheirName,
  email: EmailOrNone,
  phone,
})

export const volunteerFields = ['name', 'email', 'phone'] as const
export type VolunteerField = (typeof volunteerFields)[number]

function time(wrong: () => string) {
  return z.string({ error: wrong }).refine(isClockTime, { error: wrong })
}

function wholeNumber(most: number, wrong: () => string) {
  return z
    .string({ error: wrong })
    .trim()
    .refine((text) => /^[1-9]\d{0,3}$/.test(text) && Number(text) <= most, { error: wrong })
    .transform(Number)
}
