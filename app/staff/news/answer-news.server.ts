import type { z } from 'zod'
import { actorOf } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { approveUpdate, sendBackUpdate } from '#app/teams/news/decide-update.server.ts'
import { putBackUpdate, takeDownUpdate } from '#app/teams/news/take-down-update.server.ts'
import { say } from '#app/words/say.ts'
import type { FormAnswer } from '../answer-form.ts'
import { ApprovalForm, approvalFormWithPictures, HidingForm, ReturnForm } from '../decision.form.ts'
import { readForm } from '../read-form.ts'
import { reasonOfReturn } from '../reason-of-return.server.ts'
import { findNewsReview } from './news-review.server.ts'

export async function answerNewsApproval(
  publicId: string,
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  const review = await findNewsReview(publicId)
  const schema = review && review.newPhotos > 0 ? approvalFormWithPictures() : ApprovalForm
  return await decide(publicId, form, schema, ({ submittedAt }) =>
    approveUpdate({ publicId, submittedAt: new Date(submittedAt), actor: actorOf(by) }),
  )
}

export async function answerNewsReturn(
  publicId: string,
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  return await decide(publicId, form, ReturnForm, async ({ submittedAt, ...chosen }) => {
    const review = await findNewsReview(publicId)
    if (!review) return 'not-found'
    return await sendBackUpdate({
      publicId,
      submittedAt: new Date(submittedAt),
      reason: reasonOfReturn(chosen, review.ready.language),
      actor: actorOf(by),
    })
  })
}

export async function answerNewsHiding(
  publicId: string,
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  return await decide(publicId, form, HidingForm, ({ reason }) =>
    takeDownUpdate({ publicId, as: 'staff', reason, by }),
  )
}

/** Puts news back that was taken down. */
export async function endNewsHiding(publicId: string, by: Person): Promise<FormAnswer> {
  return leadOn(publicId, await putBackUpdate({ publicId, as: 'staff', by }))
}

async function decide<Schema extends z.ZodType>(
  publicId: string,
  form: FormData,
  schema: Schema,
  work: (value: z.output<Schema>) => Promise<string>,
): Promise<FormAnswer> {
  const read = readForm(form, schema)
  if (read.kind === 'again') return read
  return leadOn(publicId, await work(read.value))
}

function leadOn(publicId: string, outcome: string): FormAnswer {
  if (outcome === 'not-found') return { kind: 'not-found' }
  return { kind: 'done', to: `/staff/messages/news/${publicId}?done=${outcome}` }
}

const done = [
  'approved',
  'sent-back',
  'already-decided',
  'changed-since',
  'down',
  'already-down',
  'back',
  'not-down',
] as const

/** What was just decided of news, as the address after it says. */
export function sayNewsDecided(request: Request): string | undefined {
  const said = new URL(request.url).searchParams.get('done')
  const known = done.find((one) => one === said)
  return known && say(`news.reviewDone.${known}`)
}
