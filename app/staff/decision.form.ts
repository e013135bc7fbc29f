import { z } from 'zod'
import type { Language } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'

/** Why a page, an event or a piece of news is sent back. Staff choose one, and may add words of their own. */
const returnReasons = {
  page: ['details', 'plan', 'goal', 'raffle', 'words', 'picture', 'own'],
  event: ['details', 'plan', 'raffle', 'words', 'picture', 'own'],
  news: ['details', 'named', 'happened', 'raffle', 'words', 'picture', 'own'],
} as const

export type ReturnedText = keyof typeof returnReasons
type ReturnReason = (typeof returnReasons)[ReturnedText][number]

/** What staff choose from, with the words that a letter to its captain begins with. */
export interface ReadyWords {
  readonly of: ReturnedText
  /** That of the captain. */
  readonly language: Language
  readonly words: Readonly<Record<string, string>>
}

export function reasonsFor(of: ReturnedText): readonly ReturnReason[] {
  return returnReasons[of]
}

/** The same in words that a captain can act on; none for a reason of one's own. */
export function sayReturn(reason: ReturnReason): string {
  return reason === 'own' ? '' : say(`staff.returnWords.${reason}`)
}

const submittedAt = z.iso.datetime({ error: () => say('staff.decide.stale') })

export const ApprovalForm = z.object({
  submittedAt,
  checked: z.literal('yes', { error: () => say('staff.decide.tick') }),
})

/** The same where there are pictures that nobody has looked at (S37). */
export function approvalFormWithPictures() {
  return ApprovalForm.extend({
    picturesChecked: z.literal('yes', { error: () => say('pictures.review.checkedMissing') }),
  })
}

export function returnForm(of: ReturnedText) {
  return z
    .object({
      submittedAt,
      reason: z.enum(reasonsFor(of), { error: () => say('staff.decide.choose') }),
      words: z
        .string()
        .trim()
        .max(1000, { error: () => say('staff.decide.tooLong') })
        .optional(),
      /** Set where the ready-made words already stand among one's own, to be changed there. */
      whole: z.literal('yes').optional(),
    })
    .transform(({ reason, words = '', whole, ...rest }, context) => {
      if (reason !== 'own' || words !== '')
        return { ...rest, reason, words, isWhole: whole === 'yes' && words !== '' }
      context.addIssue({ code: 'custom', path: ['words'], message: say('staff.decide.write') })
      return z.NEVER
    })
}

export const HidingForm = z.object({
  reason: z
    .string({ error: () => say('staff.decide.whyHidden') })
    .trim()
    .min(1, { error: () => say('staff.decide.whyHidden') })
    .max(1000, { error: () => say('staff.decide.tooLong') }),
})

export const PictureDownForm = z.object({
  reason: z
    .string({ error: () => say('staff.pictureDown.whyMissing') })
    .trim()
    .min(1, { error: () => say('staff.pictureDown.whyMissing') })
    .max(1000, { error: () => say('staff.decide.tooLong') }),
})

export const SettlementForm = z.object({
  note: z
    .string({ error: () => say('staff.decide.found') })
    .trim()
    .min(1, { error: () => say('staff.decide.found') })
    .max(1000, { error: () => say('staff.decide.tooLong') }),
})
