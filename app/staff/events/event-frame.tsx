import { EventStatusTag } from '#app/events/event-status.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import { StaffDesk } from '../staff-desk.tsx'
import type { StaffFrame } from '../staff-frame.server.ts'
import { EventReviewPage } from './event-review-page.tsx'
import type { FramedReview } from './event-frame.server.ts'

interface EventFrameProps {
  review: FramedReview
  frame: StaffFrame
  done?: string | undefined
  /** A form of it that came back. */
  again?:
    | {
        readonly typed: Readonly<Record<string, string>>
        readonly errors: readonly FieldError[]
      }
    | undefined
}

/** The page of one event on the staff's desk. */
export function EventFrame({ review, frame, done, again }: EventFrameProps) {
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
      errors={again?.errors}
    >
      <EventReviewPage review={review} frame={frame} typed={again?.typed} errors={again?.errors} />
    </StaffDesk>
  )
}
