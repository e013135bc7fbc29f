import { z } from 'zod'
import { skills } from '#app/teams/needs/skill.ts'
import {
  oneLine,
  oneLineOrNone,
  severalLinesOrNone,
  TypedEmail,
} from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'
import type { Skill } from '#db/schema/skills.ts'
import { dayAhead, Hours, MOST_TOWN, publicWords } from './need.form.ts'

export const MOST_NAME = 80
export const MOST_WORDS = 500
export const MOST_LICENCE = 120

export const PersonName = publicWords(
  oneLine(() => say('skills.errors.name')),
  MOST_NAME,
)

/** What somebody can do and would; what else is posted is ignored (S6). @param today of the organization's calendar. */
export function skillsForm(today: string) {
  return z.object({
    words: publicWords(severalLinesOrNone(), MOST_WORDS),
    hours: Hours,
    until: dayAhead(today),
    licence: publicWords(oneLineOrNone(), MOST_LICENCE),
    town: publicWords(oneLineOrNone(), MOST_TOWN),
  })
}

/** The same with who offers it. */
export function offerForm(today: string) {
  return skillsForm(today).extend({ name: PersonName, email: TypedEmail })
}

export type SkillsText = z.output<ReturnType<typeof skillsForm>>

/** Each skill is a box of its own. */
export function boxOf(skill: Skill): `skill-${Skill}` {
  return `skill-${skill}`
}

/** The skills that were ticked. */
export function tickedSkills(form: FormData): Skill[] {
  return skills.filter((skill) => form.get(boxOf(skill)) === 'yes')
}

const textFields = ['words', 'hours', 'until', 'licence', 'town'] as const

export const ownOfferFields = [...skills.map(boxOf), ...textFields] as const
export type OwnOfferField = (typeof ownOfferFields)[number]

export const offerFields = [...ownOfferFields, 'name', 'email'] as const
export type OfferField = (typeof offerFields)[number]
