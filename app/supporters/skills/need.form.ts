import { z } from 'zod'
import { holdsLink } from '#app/giving/plain-words.ts'
import { isSkill } from '#app/teams/needs/skill.ts'
import { oneLine, oneLineOrNone, severalLines } from '#app/teams/team-text.form.ts'
import { addDays } from '#app/words/days.ts'
import { say } from '#app/words/say.ts'

export const MOST_TITLE = 80
export const MOST_WHAT = 600
export const MOST_TOWN = 60
const MOST_HOURS = 500
const MOST_DAYS = 366

/** What somebody needs done. @param today of the organization's calendar. */
export function needForm(today: string) {
  return z.object({
    title: publicWords(
      oneLine(() => say('skills.errors.title')),
      MOST_TITLE,
    ),
    skill: z
      .string({ error: () => say('skills.errors.skill') })
      .refine(isSkill, { error: () => say('skills.errors.skill') }),
    what: publicWords(
      severalLines(() => say('skills.errors.what')),
      MOST_WHAT,
    ),
    hours: Hours,
    due: dayAhead(today),
    town: publicWords(oneLineOrNone(), MOST_TOWN),
    revision: z.coerce.number().int().positive().catch(0),
  })
}

export type NeedText = Omit<z.output<ReturnType<typeof needForm>>, 'revision'>

export const needFields = ['title', 'skill', 'what', 'hours', 'due', 'town', 'revision'] as const
export type NeedField = (typeof needFields)[number]

/** A whole number of hours: everybody who helps wants to know the time it takes. */
export const Hours = z
  .string({ error: () => say('skills.errors.hours') })
  .trim()
  .refine((text) => /^[1-9]\d{0,2}$/.test(text) && Number(text) <= MOST_HOURS, {
    error: () => say('skills.errors.hours'),
  })
  .transform(Number)

/** A day from today on, within a year. */
export function dayAhead(today: string) {
  return z
    .string({ error: () => say('skills.errors.day') })
    .refine((day) => z.iso.date().safeParse(day).success, {
      error: () => say('skills.errors.day'),
      abort: true,
    })
    .refine((day) => day >= today, { error: () => say('skills.errors.dayPast') })
    .refine((day) => day <= addDays(today, MOST_DAYS), { error: () => say('skills.errors.dayFar') })
}

/** Words that others read: no link or address that leads who knows where (S34). */
export function publicWords(words: z.ZodType<string>, most: number) {
  return words
    .refine((text) => text.length <= most, {
      error: () => say('skills.errors.tooLong', { most: String(most) }),
    })
    .refine((text) => !holdsLink(text), { error: () => say('skills.errors.link') })
}
