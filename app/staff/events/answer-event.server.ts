import { approveEvent, sendBackEvent } from '#app/events/decide-event.server.ts'
import { hideEvent, showEvent } from '#app/events/hide-event.server.ts'
import { actorOf } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import type { FormAnswer } from '../answer-form.ts'
import { decideAt, leadTo } from '../decide-at.ts'
import { ApprovalForm, HidingForm, returnForm } from '../decision.form.ts'
import { reasonOfReturn } from '../reason-of-return.server.ts'
import { findEventReview } from './event-review.server.ts'

export async function answerEventApproval(
  eventPublicId: string,
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  return await decideAt(pageOf(eventPublicId), form, ApprovalForm, ({ submittedAt }) =>
    approveEvent({ eventPublicId, submittedAt: new Date(submittedAt), actor: actorOf(by) }),
  )
}

export async function answerEventReturn(
  eventPublicId: string,
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  return await decideAt(
    pageOf(eventPublicId),
    form,
    returnForm('event'),
    async ({ submittedAt, ...chosen }) => {
      const review = await findEventReview(eventPublicId)
      if (!review) return 'not-found'
      return await sendBackEvent({
        eventPublicId,
        submittedAt: new Date(submittedAt),
        reason: reasonOfReturn(chosen, review.ready.language),
        actor: actorOf(by),
      })
    },
  )
}

export async function answerEventHiding(
  eventPublicId: string,
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  return await decideAt(pageOf(eventPublicId), form, HidingForm, ({ reason }) =>
    hideEvent({ eventPublicId, reason, actor: actorOf(by) }),
  )
}

/** Puts a hidden event back to where it was. */
export async function endEventHiding(eventPublicId: string, by: Person): Promise<FormAnswer> {
  return leadTo(pageOf(eventPublicId), await showEvent({ eventPublicId, actor: actorOf(by) }))
}

function pageOf(eventPublicId: string): string {
  return `/staff/events/${eventPublicId}`
}

const done = {
  approved: 'success',
  'nothing-promised': 'warning',
  'value-missing': 'warning',
  'sent-back': 'success',
  'already-decided': 'info',
  'changed-since': 'warning',
  hidden: 'success',
  'already-hidden': 'info',
  shown: 'success',
  'not-hidden': 'info',
} as const

/** What was just decided of an event, as the address after it says. */
export function sayEventDecided(request: Request): Said | null {
  return saidIn(request, done, (known) => say(`events.reviewDone.${known}`))
}
