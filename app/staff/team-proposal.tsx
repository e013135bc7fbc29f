import { Section } from '#app/ui/bulletin.tsx'
import { say } from '#app/words/say.ts'
import { DecideText } from './decide-text.tsx'
import { ProposedText } from './proposed-text.tsx'
import { addressWith, filterPairs } from './queue-filter.ts'
import type { QueueFilter, TextView } from './queue-filter.ts'
import { RaffleWarning } from './raffle-warning.tsx'
import { sayMoment } from './say-time.ts'
import type { StaffFrame } from './staff-frame.server.ts'
import type { TeamReview } from './team-review.server.ts'

interface TeamProposalProps {
  review: TeamReview
  frame: StaffFrame
  filter: QueueFilter
  view: TextView
}

/** What waits for a decision, and the two ways to decide. */
export function TeamProposal({ review, frame, filter, view }: TeamProposalProps) {
  const { proposed } = review
  if (!proposed) return null
  return (
    <Section
      title={review.shown ? say('staff.review.change') : say('staff.review.newPage')}
      id="proposed"
    >
      <p className="soft">
        {say('staff.review.sentIn', { when: sayMoment(proposed.submittedAt, frame.timeZone) })}
      </p>
      <RaffleWarning words={proposed.raffleWords} />
      <ProposedText
        review={review}
        currency={frame.currency}
        view={view}
        here={addressWith(`/staff/teams/${review.slug}`, filterPairs(filter))}
      />
      <DecideText
        mayDecide={frame.may.moderate}
        desk={`/staff/teams/${review.slug}`}
        submittedAt={proposed.submittedAt}
        filter={filter}
        newPictures={review.look?.newPictures ?? 0}
        ready={review.ready}
      />
    </Section>
  )
}
