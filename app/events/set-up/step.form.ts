import { z } from 'zod'
import { say } from '#app/words/say.ts'
import { isScene } from '#app/teams/look/scene.ts'
import { oneLine, storyText } from '#app/teams/team-text.form.ts'
import type { LocalDay } from '../change-event.server.ts'
import { eventKinds } from '../event-kind.ts'
import { isClockTime } from '#app/words/clock-time.ts'
import { neededShortLine, shortLine } from '#app/teams/short-line.ts'
import { countOrNone } from '../typed-number.ts'
import { dayPlaces } from './step.ts'

// What the screens of an event's set-up take. What else is posted is ignored (S6).

const EventTitle = oneLine(() => say('events.errors.title')).refine(
  (title) => title.length <= 80 && /[\p{L}\p{N}]/u.test(title),
  { error: () => say('events.errors.titleLetters', { most: '80' }) },
)

export const StartEventForm = z.object({
  kind: z.enum(eventKinds, { error: () => say('events.errors.kind') }),
  title: EventTitle,
})

/** One to four days with their hours; a row without a day is left out. */
export function whenForm(today: string) {
  const rows = Object.fromEntries(
    dayPlaces.flatMap((n) => [
      [`day${n}`, z.string().default('')],
      [`from${n}`, z.string().default('')],
      [`to${n}`, z.string().default('')],
    ]),
  )
  return z
    .object({
      ...rows,
      rainPlan: shortLine(300),
      timeZone: z
        .string({ error: () => say('events.errors.zone') })
        .refine(isTimeZone, { error: () => say('events.errors.zone') }),
    })
    .transform(({ rainPlan, timeZone, ...typed }, context) => {
      const complain = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      const days = readDays(typed, today, complain)
      if (days.length === 0) complain('day1', say('events.errors.day'))
      return { words: { rain_plan: rainPlan, time_zone: timeZone }, days }
    })
}

function readDays(
  typed: Readonly<Record<string, unknown>>,
  today: string,
  complain: (field: string, message: string) => void,
): LocalDay[] {
  const days: LocalDay[] = []
  for (const n of dayPlaces) {
    const [day, from, to] = [typed[`day${n}`], typed[`from${n}`], typed[`to${n}`]].map(String)
    if (!day || !z.iso.date().safeParse(day).success) {
      if (day || (n > 1 && (from || to))) complain(`day${n}`, say('events.errors.day'))
      continue
    }
    if (day < today) complain(`day${n}`, say('events.errors.dayPast'))
    if (days.some((other) => other.day === day)) complain(`day${n}`, say('events.errors.dayTwice'))
    if (!isTime(from)) complain(`from${n}`, say('events.errors.from'))
    if (!isTime(to)) complain(`to${n}`, say('events.errors.to'))
    if (isTime(from) && isTime(to) && to <= from) complain(`to${n}`, say('events.errors.toBefore'))
    days.push({ day, from: from ?? '', to: to ?? '' })
  }
  return days
}

function isTime(text: string | undefined): text is string {
  return text !== undefined && isClockTime(text)
}

function isTimeZone(name: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(name)
}

/** Those of the states; an event may keep another one that its organization has. */
export const timeZones = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
]

/** Any street is taken as it is written: a post-office box and an assigned address are addresses too (S34). */
export const WhereForm = z
  .object({
    place: neededShortLine(80, () => say('events.errors.place')),
    town: neededShortLine(60, () => say('events.errors.town')),
    street: shortLine(120),
    streetShown: z.enum(['public', 'after_rsvp', 'day_of'], {
      error: () => say('events.errors.streetShown'),
    }),
    streetHours: z.coerce
      .number({ error: () => say('events.errors.streetHours') })
      .int({ error: () => say('events.errors.streetHours') })
      .min(1, { error: () => say('events.errors.streetHours') })
      .max(72, { error: () => say('events.errors.streetHours') })
      .default(12),
  })
  .transform(({ place, town, street, streetShown, streetHours }) => ({
    words: { place, town, street, street_shown: streetShown, street_hours: streetHours },
  }))

export const StoryForm = z
  .object({
    title: EventTitle,
    story: storyText(),
    capacity: countOrNone({ least: 1, most: 99_999 }, () => say('events.errors.capacity')),
  })
  .transform((words) => ({ words }))

/** A drawing by its name, or a picture by its number; whether the picture is the team's is asked behind it. */
export const LookForm = z
  .object({
    cover: z.string({ error: () => say('events.errors.cover') }),
  })
  .transform(({ cover }, context) => {
    if (isScene(cover)) return { scene: cover, picture: null }
    if (/^[0-9a-f]{32}$/.test(cover)) return { scene: null, picture: cover }
    context.addIssue({ code: 'custom', path: ['cover'], message: say('events.errors.cover') })
    return z.NEVER
  })
