import { say } from '#app/words/say.ts'
import type { Skill } from '#db/schema/skills.ts'

/** What people can do for a team, in the order in which they are asked. */
export const skills = [
  'design',
  'writing',
  'photo',
  'web',
  'legal',
  'bookkeeping',
  'translation',
  'speaking',
  'food',
  'driving',
  'handiwork',
  'music',
  'hands',
] as const satisfies readonly Skill[]

export function isSkill(text: string): text is Skill {
  return skills.some((skill) => skill === text)
}

/** "Flyers and design" */
export function saySkill(skill: Skill): string {
  return say(`skills.kind.${skill}`)
}
