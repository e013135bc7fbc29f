import { z } from 'zod'
import { neededLine } from '#app/contributions/entry/read-field.ts'
import { say } from '#app/words/say.ts'

export const MOST_NAME = 40

export const tillFields = ['name'] as const
export type TillField = (typeof tillFields)[number]

export const TillForm = z.object({
  name: neededLine(MOST_NAME, () => say('tills.errors.name')),
})

export type CodeField = 'day'
