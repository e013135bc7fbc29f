import { UpdateStatusTag } from '#app/teams/news/update-status.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import { StaffDesk } from '../staff-desk.tsx'
import type { StaffFrame } from '../staff-frame.server.ts'
import { NewsReviewPage } from './news-review-page.tsx'
import type { NewsReview } from './news-review.server.ts'

interface NewsFrameProps {
  review: NewsReview
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

/** The page of one piece of news on the staff's desk. */
export function NewsFrame({ review, frame, done, again }: NewsFrameProps) {
  return (
    <StaffDesk
      frame={frame}
      title={review.title}
      part="/staff/messages"
      crumbs={[
        { text: say('news.tab'), href: '/staff/messages/news' },
        { text: review.team.name, href: `/staff/teams/${review.team.slug}` },
      ]}
      aside={<UpdateStatusTag state={review.state} />}
      done={done}
      errors={again?.errors}
    >
      <NewsReviewPage review={review} frame={frame} typed={again?.typed} errors={again?.errors} />
    </StaffDesk>
  )
}
