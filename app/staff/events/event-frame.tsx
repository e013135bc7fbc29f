import { EventStatusTag } from '#app/events/event-status.tsx'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import { hidingErrors } from '../decision-forms.tsx'
import type { FormBack } from '../decision-forms.tsx'
import { StaffDesk } from '../staff-desk.tsx'
import type { StaffFrame } from '../staff-frame.server.ts'
import { EventReviewPage } from './event-review-page.tsx'
import type { FramedReview } from './event-frame.server.ts'

interface EventFrameProps {
  review: FramedReview
  frame: StaffFrame
  done?: Said | null | undefined
  /** The decision, when it came back. */
  again?: FormBack | undefined
  /** The form that takes it off the site, when it came back or was asked for. */
  hiding?: FormBack | undefined
}

/** The page of one event on the staff's desk. */
export function EventFrame({ review, frame, done, again, hiding }: EventFrameProps) {
  return (
    <StaffDesk
      frame={frame}
      title={review.newest.fields.title}
      part="/staff/events"
      crumbs={[
        { text: say('events.tab'), href: '/staff/events' },
        { text: review.team.name, href: `/staff/teams/${review.team.slug}` },
      ]}
      aside={<EventStatusTag status={review.status} isHidden={review.hiddenReason !== null} />}
      done={done}
      errors={again?.errors ?? hidingErrors(hiding)}
    >
      <EventReviewPage review={review} frame={frame} again={again} hiding={hiding} />
    </StaffDesk>
  )
}
