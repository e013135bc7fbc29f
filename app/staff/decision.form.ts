import { z } from 'zod'
import { say } from '#app/words/say.ts'

/** Why a page is sent back. Staff choose one, and may add words of their own. */
export const returnReasons = [
  'details',
  'plan',
  'goal',
  'raffle',
  'words',
  'picture',
  'own',
] as const
type ReturnReason = (typeof returnReasons)[number]

/** The same in words that a captain can act on; none for a reason of one's own. */
export function sayReturn(reason: ReturnReason): string {
  return reason === 'own' ? '' : say(`staff.returnWords.${reason}`)
}

/** All of them, to begin a letter with. */
export function sayReadyWords(): Record<ReturnReason, string> {
  return {
    details: sayReturn('details'),
    plan: sayReturn('plan'),
    goal: sayReturn('goal'),
    raffle: sayReturn('raffle'),
    words: sayReturn('words'),
    picture: sayReturn('picture'),
    own: sayReturn('own'),
  }
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

export const ReturnForm = z
  .object({
    submittedAt,
    reason: z.enum(returnReasons, { error: () => say('staff.decide.choose') }),
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
