import { Section } from '#app/ui/bulletin.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'
import { ApprovalFields, ReturnFields } from './decision-forms.tsx'
import { ProposedText } from './proposed-text.tsx'
import { addressWith, filterPairs } from './queue-filter.ts'
import type { QueueFilter, TextView } from './queue-filter.ts'
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
  const submittedAt = proposed.submittedAt.toISOString()
  return (
    <Section
      title={review.shown ? say('staff.review.change') : say('staff.review.newPage')}
      id="proposed"
    >
      <p className="soft">
        {say('staff.review.sentIn', { when: sayMoment(proposed.submittedAt, frame.timeZone) })}
      </p>
      {proposed.raffleWords.length > 0 && (
        <Notice kind="warning" title={say('staff.review.raffle')}>
          <p>
            {say.rich('staff.review.raffleWords', {
              words: proposed.raffleWords.join('”, “'),
              name: (words) => <bdi>{words}</bdi>,
            })}
          </p>
        </Notice>
      )}
      <ProposedText
        review={review}
        currency={frame.currency}
        view={view}
        here={addressWith(`/staff/teams/${review.slug}`, filterPairs(filter))}
      />
      {frame.may.moderate ? (
        <div className="columns columns--even apart">
          <section className="stack" aria-label={say('staff.review.approve')}>
            <h3>{say('staff.review.approve')}</h3>
            <ApprovalFields
              desk={`/staff/teams/${review.slug}`}
              submittedAt={submittedAt}
              filter={filter}
              newPictures={review.look?.newPictures ?? 0}
            />
          </section>
          <section className="stack" aria-label={say('staff.review.sendBack')}>
            <h3>{say('staff.review.sendBack')}</h3>
            <ReturnFields
              desk={`/staff/teams/${review.slug}`}
              submittedAt={submittedAt}
              filter={filter}
              ready={review.ready}
            />
          </section>
        </div>
      ) : (
        <p className="soft">{say('staff.review.moderators')}</p>
      )}
    </Section>
  )
}
