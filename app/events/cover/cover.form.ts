import { z } from 'zod'
import { focusPoints, MOST_ALT } from '#app/teams/look/look.form.ts'
import { oneLineOrNone } from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'

/** What a captain says of an event's own picture; no words mean that it is decoration. What else is posted is ignored (S6). */
export const CoverForm = z
  .object({
    focus: z
      .enum(focusPoints, { error: () => say('pictures.about.chooseFocus') })
      .default('center'),
    alt: oneLineOrNone().refine((text) => text.length <= MOST_ALT, {
      error: () => say('pictures.about.altTooLong', { most: String(MOST_ALT) }),
    }),
    decorative: z.literal('yes').optional(),
  })
  .transform(({ decorative, ...cover }, context) => {
    if (decorative) return { ...cover, alt: '' }
    if (cover.alt !== '') return cover
    context.addIssue({ code: 'custom', path: ['alt'], message: say('pictures.about.needsAlt') })
    return z.NEVER
  })

export const coverFields = ['focus', 'alt', 'decorative'] as const
export type CoverField = (typeof coverFields)[number]
