import { formatMoney } from '#app/money/format.ts'
import { sayKind } from '#app/teams/team-kind.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel, Details } from '#app/ui/details.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { sayNumber } from '#app/words/formats.ts'
import { ApprovalFields, HidingFields, ReturnFields } from './decision-forms.tsx'
import { sayMoment } from './say-time.ts'
import type { StaffFrame } from './staff-frame.server.ts'
import { ProposedText, ShownText } from './team-facts.tsx'
import { TeamPeople } from './team-people.tsx'
import type { TeamReview } from './team-review.server.ts'
import { Trail } from './trail.tsx'

/** One team for its reviewer: what is proposed and the decision first, then what is public, then who and when. */
export function TeamReviewPage({ review, frame }: { review: TeamReview; frame: StaffFrame }) {
  return (
    <div className="stack-large">
      {review.reports > 0 && (
        <Notice
          kind="warning"
          title={
            review.reports === 1
              ? 'A visitor reported this page'
              : `${review.reports} visitors reported this page`
          }
        >
          <p>
            <a href="/staff/reports">Read what they say</a>
          </p>
        </Notice>
      )}
      <Proposal review={review} frame={frame} />
      <Section title="What the public sees now" id="shown">
        {review.proposed && review.shown ? (
          <Details summary="Show the approved text">
            <ShownText review={review} currency={frame.currency} />
          </Details>
        ) : (
          <ShownText review={review} currency={frame.currency} />
        )}
      </Section>
      <About review={review} frame={frame} />
      <TeamPeople
        slug={review.slug}
        people={review.people}
        may={frame.may.moderate ? 'change' : 'look'}
      />
      {frame.may.moderate && <StateChanges review={review} />}
      <Section title="What was decided before" id="decisions">
        <Decisions review={review} timeZone={frame.timeZone} />
      </Section>
      <Section title="Record" id="record">
        <Trail entries={review.trail} ways={frame} />
      </Section>
    </div>
  )
}

function Proposal({ review, frame }: { review: TeamReview; frame: StaffFrame }) {
  const { proposed } = review
  if (!proposed) return null
  const submittedAt = proposed.submittedAt.toISOString()
  return (
    <Section
      title={review.shown ? 'A change waits for you' : 'A new page waits for you'}
      id="proposed"
    >
      <p className="soft">Sent in {sayMoment(proposed.submittedAt, frame.timeZone)}</p>
      {proposed.raffleWords.length > 0 && (
        <Notice kind="warning" title="This may be a game of chance">
          <p>
            The text says “<bdi>{proposed.raffleWords.join('”, “')}</bdi>”. Wisconsin forbids
            raffles sold online and golf-ball drops. If that is what is meant, send the page back.
          </p>
        </Notice>
      )}
      <ProposedText review={review} currency={frame.currency} />
      <WishedNames review={review} />
      {frame.may.moderate ? (
        <div className="columns columns--even">
          <section className="stack" aria-label="Approve">
            <h3>Approve</h3>
            <ApprovalFields
              slug={review.slug}
              submittedAt={submittedAt}
              newPictures={review.look?.newPictures ?? 0}
            />
          </section>
          <section className="stack" aria-label="Send back">
            <h3>Send back</h3>
            <ReturnFields slug={review.slug} submittedAt={submittedAt} />
          </section>
        </div>
      ) : (
        <p className="soft">Moderators decide about pages.</p>
      )}
    </Section>
  )
}

/** Approving publishes the name that a captain wishes to be shown by, so it is read like the rest (S36). */
function WishedNames({ review }: { review: TeamReview }) {
  const wishes = review.captains.filter(
    ({ wishedName, shownName }) =>
      wishedName !== null && (review.shown === null || wishedName !== shownName),
  )
  if (wishes.length === 0) return null
  return (
    <SummaryList
      rows={wishes.map(({ email, wishedName, shownName }) => ({
        term: 'Captain’s name on the page',
        value: review.shown ? (
          <>
            <del>{shownName}</del> <ins>{wishedName}</ins>
          </>
        ) : (
          <bdi key={email}>{wishedName}</bdi>
        ),
      }))}
    />
  )
}

function About({ review, frame }: { review: TeamReview; frame: StaffFrame }) {
  return (
    <Section title="About the team" id="about">
      <SummaryList
        rows={[
          { term: 'Kind', value: sayKind(review.kind) },
          { term: 'Campaign', value: review.campaignName },
          {
            term: 'Raised',
            value: `${formatMoney(review.raised, frame.currency)} in ${sayNumber(review.gifts)} ${review.gifts === 1 ? 'gift' : 'gifts'}`,
            action: <a href={`/staff/gifts?team=${review.slug}`}>Gifts of this team</a>,
          },
          { term: 'Started', value: sayMoment(review.createdAt, frame.timeZone) },
          {
            term: review.captains.length === 1 ? 'Captain' : 'Captains',
            value:
              review.captains.length === 0 ? (
                'None'
              ) : (
                <ul className="plain-list">
                  {review.captains.map(({ email, shownName, name }) => (
                    <li key={email}>
                      <bdi>{name ?? shownName}</bdi>, shown as “<bdi>{shownName}</bdi>”,{' '}
                      <a href={`mailto:${email}`}>{email}</a>
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
            See the public page
          </LinkButton>
        </p>
      )}
    </Section>
  )
}

function StateChanges({ review }: { review: TeamReview }) {
  const base = `/staff/teams/${review.slug}`
  return (
    <Section title="Change its state" id="state">
      <div className="cluster">
        {review.status === 'live' && (
          <ConfirmPanel
            open="Close this page"
            action={`${base}/closing`}
            confirm="Yes, close it"
            busyText="Closing…"
          >
            <p>Everyone still sees it, but nobody can give. You can open it again.</p>
          </ConfirmPanel>
        )}
        {review.status === 'closed' && (
          <ConfirmPanel
            open="Open it again"
            action={`${base}/closing/end`}
            confirm="Yes, open it"
            busyText="Opening…"
          >
            <p>People can give to this team again.</p>
          </ConfirmPanel>
        )}
        {review.status === 'hidden' && (
          <ConfirmPanel
            open="Show it again"
            action={`${base}/hiding/end`}
            confirm="Yes, show it"
            busyText="Showing…"
          >
            <p>
              The page goes back to the state it had. A page that was never approved goes back to
              the queue.
            </p>
          </ConfirmPanel>
        )}
      </div>
      {review.status !== 'hidden' && (
        <Details summary="Hide this page at once">
          <HidingFields slug={review.slug} />
        </Details>
      )}
    </Section>
  )
}

function Decisions({ review, timeZone }: { review: TeamReview; timeZone: string }) {
  if (review.decisions.length === 0) return <p className="soft">Nothing was decided yet.</p>
  return (
    <ol className="trail">
      {review.decisions.map(({ id, decision, reason, decided_at: at, by }) => (
        <li key={id}>
          <p>
            <strong>{decision === 'approved' ? 'Approved' : 'Sent back'}</strong>{' '}
            <span className="soft">by</span> <bdi>{by ?? 'somebody'}</bdi>
            {at && <span className="soft">, {sayMoment(at, timeZone)}</span>}
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
