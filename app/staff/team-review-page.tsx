import '#app/ui/styles/review.css'
import { formatMoney } from '#app/money/format.ts'
import { sayKindAlone } from '#app/teams/team-kind.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel, Details } from '#app/ui/details.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'
import { HidingFields } from './decision-forms.tsx'
import { QueueBar } from './queue-bar.tsx'
import type { QueueFilter, TextView } from './queue-filter.ts'
import type { QueuePlace } from './queue-place.server.ts'
import { sayMoment } from './say-time.ts'
import { ShownPictures } from './shown-pictures.tsx'
import type { StaffFrame } from './staff-frame.server.ts'
import { ShownText } from './team-facts.tsx'
import { TeamPeople } from './team-people.tsx'
import { TeamProposal } from './team-proposal.tsx'
import type { TeamReview } from './team-review.server.ts'
import { Trail } from './trail.tsx'

interface TeamReviewPageProps {
  review: TeamReview
  frame: StaffFrame
  queue: QueuePlace
  filter: QueueFilter
  view: TextView
  decided: 'yes' | 'no'
}

/** One team for its reviewer: what is proposed and the decision first, then what is public, then who and when. */
export function TeamReviewPage({
  review,
  frame,
  queue,
  filter,
  view,
  decided,
}: TeamReviewPageProps) {
  return (
    <div className="stack-large review">
      <QueueBar
        queue={queue}
        filter={filter}
        decided={decided}
        mayDecide={frame.may.moderate}
        keys={frame.keys}
      />
      {review.reports > 0 && (
        <Notice kind="warning" title={say('staff.review.reported', { n: review.reports })}>
          <p>
            <a href="/staff/reports">{say('staff.review.read')}</a>
          </p>
        </Notice>
      )}
      <TeamProposal review={review} frame={frame} filter={filter} view={view} />
      <Section
        title={
          review.status === 'hidden' ? say('staff.review.shownBefore') : say('staff.review.shown')
        }
        id="shown"
      >
        {review.proposed && review.shown ? (
          <Details summary={say('staff.review.showText')}>
            <ShownText review={review} currency={frame.currency} />
          </Details>
        ) : (
          <ShownText review={review} currency={frame.currency} />
        )}
      </Section>
      {frame.may.moderate && <ShownPictures slug={review.slug} pictures={review.pictures} />}
      <About review={review} frame={frame} />
      <TeamPeople
        slug={review.slug}
        people={review.people}
        may={frame.may.moderate ? 'change' : 'look'}
      />
      {frame.may.moderate && <StateChanges review={review} />}
      <Section title={say('staff.review.decisions')} id="decisions">
        <Decisions review={review} timeZone={frame.timeZone} />
      </Section>
      <Section title={say('staff.desk.record')} id="record">
        <Trail entries={review.trail} ways={frame} />
      </Section>
    </div>
  )
}

function About({ review, frame }: { review: TeamReview; frame: StaffFrame }) {
  return (
    <Section title={say('staff.review.about')} id="about">
      <SummaryList
        rows={[
          { term: say('staff.teams.kind'), value: sayKindAlone(review.kind) },
          { term: say('staff.totals.campaign'), value: review.campaignName },
          {
            term: say('staff.teams.raised'),
            value: say('staff.review.raised', {
              amount: formatMoney(review.raised, frame.currency),
              n: review.gifts,
            }),
            action: <a href={`/staff/gifts?team=${review.slug}`}>{say('staff.review.gifts')}</a>,
          },
          { term: say('staff.review.started'), value: sayMoment(review.createdAt, frame.timeZone) },
          {
            term: say('staff.review.captains', { n: review.captains.length }),
            value:
              review.captains.length === 0 ? (
                say('staff.settings.none')
              ) : (
                <ul className="plain-list">
                  {review.captains.map(({ email, shownName, name }) => (
                    <li key={email}>
                      {say.rich('staff.review.shownAs', {
                        who: name ?? shownName ?? email,
                        shown: shownName ?? '',
                        email,
                        name: (words) => <bdi>{words}</bdi>,
                        link: (words) => <a href={`mailto:${email}`}>{words}</a>,
                      })}
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
      {(review.status === 'live' || review.status === 'closed') && (
        <p>
          <LinkButton href={`/teams/${review.slug}`} look="secondary">
            {say('staff.review.see')}
          </LinkButton>
        </p>
      )}
    </Section>
  )
}

function StateChanges({ review }: { review: TeamReview }) {
  const base = `/staff/teams/${review.slug}`
  return (
    <Section title={say('staff.review.state')} id="state">
      <div className="cluster">
        {review.status === 'live' && (
          <ConfirmPanel
            open={say('staff.review.close')}
            action={`${base}/closing`}
            confirm={say('staff.review.closeYes')}
            busyText={say('staff.review.closing')}
          >
            <p>{say('staff.review.closeWords')}</p>
          </ConfirmPanel>
        )}
        {review.status === 'closed' && (
          <ConfirmPanel
            open={say('staff.review.open')}
            action={`${base}/closing/end`}
            confirm={say('staff.review.openYes')}
            busyText={say('staff.review.opening')}
          >
            <p>{say('staff.review.openWords')}</p>
          </ConfirmPanel>
        )}
        {review.status === 'hidden' && (
          <ConfirmPanel
            open={say('staff.review.show')}
            action={`${base}/hiding/end`}
            confirm={say('staff.review.showYes')}
            busyText={say('staff.review.showing')}
          >
            <p>{say('staff.review.showWords')}</p>
          </ConfirmPanel>
        )}
      </div>
      {review.status !== 'hidden' && (
        <Details summary={say('staff.review.hide')}>
          <HidingFields desk={base} />
        </Details>
      )}
    </Section>
  )
}

function Decisions({ review, timeZone }: { review: TeamReview; timeZone: string }) {
  if (review.decisions.length === 0)
    return <p className="soft">{say('staff.review.noDecisions')}</p>
  return (
    <ol className="trail">
      {review.decisions.map(({ id, decision, reason, decided_at: at, by }) => (
        <li key={id}>
          <p>
            {say.rich('staff.review.decided', {
              decision:
                decision === 'approved'
                  ? say('staff.review.approved')
                  : say('staff.review.sentBack'),
              who: by ?? say('staff.reports.somebody'),
              when: at ? sayMoment(at, timeZone) : '',
              b: (words) => <strong>{words}</strong>,
              name: (words) => <bdi>{words}</bdi>,
              soft: (words) => <span className="soft">{words}</span>,
              at: (words) => <span className="soft figures">{words}</span>,
            })}
          </p>
          {reason && (
            <p dir="auto" className="trail-words">
              {reason}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
