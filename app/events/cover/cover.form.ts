import { z } from 'zod'
import { pictureWords, wordsOrDecoration } from '#app/teams/look/look.form.ts'

/** What a captain says of an event's own picture. What else is posted is ignored (S6). */
export const CoverForm = z.object(pictureWords).transform(wordsOrDecoration)

export const coverFields = ['focus', 'alt', 'decorative'] as const
export type CoverField = (typeof coverFields)[number]
