import { UpdateStatusTag } from '#app/teams/news/update-status.tsx'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import { hidingErrors } from '../decision-forms.tsx'
import type { FormBack } from '../decision-forms.tsx'
import { StaffDesk } from '../staff-desk.tsx'
import type { StaffFrame } from '../staff-frame.server.ts'
import { NewsReviewPage } from './news-review-page.tsx'
import type { NewsReview } from './news-review.server.ts'

interface NewsFrameProps {
  review: NewsReview
  frame: StaffFrame
  done?: Said | null | undefined
  /** The decision, when it came back. */
  again?: FormBack | undefined
  /** The form that takes it off the site, when it came back or was asked for. */
  hiding?: FormBack | undefined
}

/** The page of one piece of news on the staff's desk. */
export function NewsFrame({ review, frame, done, again, hiding }: NewsFrameProps) {
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
      errors={again?.errors ?? hidingErrors(hiding)}
    >
      <NewsReviewPage review={review} frame={frame} again={again} hiding={hiding} />
    </StaffDesk>
  )
}
