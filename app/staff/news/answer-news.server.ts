import { actorOf } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { approveUpdate, sendBackUpdate } from '#app/teams/news/decide-update.server.ts'
import { putBackUpdate, takeDownUpdate } from '#app/teams/news/take-down-update.server.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import type { FormAnswer } from '../answer-form.ts'
import { decideAt, leadTo } from '../decide-at.ts'
import { ApprovalForm, approvalFormWithPictures, HidingForm, returnForm } from '../decision.form.ts'
import { reasonOfReturn } from '../reason-of-return.server.ts'
import { findNewsReview } from './news-review.server.ts'

export async function answerNewsApproval(
  publicId: string,
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  const review = await findNewsReview(publicId)
  const schema = review && review.newPhotos > 0 ? approvalFormWithPictures() : ApprovalForm
  return await decideAt(pageOf(publicId), form, schema, ({ submittedAt }) =>
    approveUpdate({ publicId, submittedAt: new Date(submittedAt), actor: actorOf(by) }),
  )
}

export async function answerNewsReturn(
  publicId: string,
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  return await decideAt(
    pageOf(publicId),
    form,
    returnForm('news'),
    async ({ submittedAt, ...chosen }) => {
      const review = await findNewsReview(publicId)
      if (!review) return 'not-found'
      return await sendBackUpdate({
        publicId,
        submittedAt: new Date(submittedAt),
        reason: reasonOfReturn(chosen, review.ready.language),
        actor: actorOf(by),
      })
    },
  )
}

export async function answerNewsHiding(
  publicId: string,
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  return await decideAt(pageOf(publicId), form, HidingForm, ({ reason }) =>
    takeDownUpdate({ publicId, as: 'staff', reason, by }),
  )
}

/** Puts news back that was taken down. */
export async function endNewsHiding(publicId: string, by: Person): Promise<FormAnswer> {
  return leadTo(pageOf(publicId), await putBackUpdate({ publicId, as: 'staff', by }))
}

function pageOf(publicId: string): string {
  return `/staff/messages/news/${publicId}`
}

const done = {
  approved: 'success',
  'sent-back': 'success',
  'already-decided': 'info',
  'changed-since': 'warning',
  down: 'success',
  'already-down': 'info',
  back: 'success',
  'not-down': 'info',
} as const

/** What was just decided of news, as the address after it says. */
export function sayNewsDecided(request: Request): Said | null {
  return saidIn(request, done, (known) => say(`news.reviewDone.${known}`))
}
