import { formatMoneyExactly } from '#app/money/format.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Details } from '#app/ui/details.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Stat, Stats } from '#app/ui/stat.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'
import { sayDay, sayMoment } from '../say-time.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import { Trail } from '../trail.tsx'
import { TermFields } from './challenge-fields.tsx'
import type { StaffChallenge } from './challenge-list.server.ts'
import type { ChallengeSheet } from './challenge-sheet.server.ts'
import { ReasonForm } from './reason-form.tsx'

interface ChallengePageProps {
  sheet: ChallengeSheet
  frame: StaffFrame
  today: string
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** One challenge: what is matched and left, its terms to change while it runs, and what was done with it. */
export function ChallengePage({ sheet, frame, today, typed, errors }: ChallengePageProps) {
  const { challenge, trail } = sheet
  const runs = challenge.standing === 'running' || challenge.standing === 'used-up'
  return (
    <div className="stack-large">
      <Over challenge={challenge} timeZone={frame.timeZone} />
      <Stats>
        <Stat
          term={say('treasury.challenge.matched')}
          value={formatMoneyExactly(challenge.matched, frame.currency)}
        />
        {runs && (
          <Stat
            term={say('treasury.challenge.leftOver')}
            value={formatMoneyExactly(challenge.left, frame.currency)}
            note={challenge.left === 0 ? say('treasury.challenge.usedUpWords') : undefined}
          />
        )}
      </Stats>
      <Section title={say('treasury.challenge.terms')} id="terms">
        <Facts challenge={challenge} currency={frame.currency} terms={runs ? 'below' : 'here'} />
      </Section>
      {runs && (
        <Section title={say('treasury.challenge.change')} id="change">
          <p className="measure">{say('treasury.challenge.changeWords')}</p>
          <TermFields
            challenge={challenge}
            today={today}
            currency={frame.currency}
            typed={typed}
            errors={errors}
          />
          <Details summary={say('treasury.challenge.end')}>
            <ReasonForm
              action={`/staff/money/challenge/${challenge.id}/ending`}
              deed="endChallenge"
            />
          </Details>
        </Section>
      )}
      <Section title={say('staff.desk.record')} id="record">
        <Trail entries={trail} ways={frame} />
      </Section>
    </div>
  )
}

function Over({ challenge, timeZone }: { challenge: StaffChallenge; timeZone: string }) {
  const { standing, ended, lastDay } = challenge
  switch (standing) {
    case 'running':
    case 'used-up':
      return null
    case 'ended':
      return (
        <Notice title={say('treasury.challenge.standings.ended')}>
          {ended && (
            <p>
              {say('treasury.challenge.endedBy', {
                who: ended.by,
                when: sayMoment(ended.at, timeZone),
              })}
            </p>
          )}
        </Notice>
      )
    case 'over':
      return <Notice title={say('treasury.challenge.overSince', { day: sayDay(lastDay) })} />
    case 'withdrawn':
      return <Notice title={say('treasury.challenge.withdrawnWords')} />
  }
}

interface FactsProps {
  challenge: StaffChallenge
  currency: string
  /** `below`: in the form that changes them. */
  terms: 'here' | 'below'
}

function Facts({ challenge, currency, terms }: FactsProps) {
  const { team, centsPerDollar, cap, lastDay, dueOn } = challenge
  return (
    <SummaryList
      rows={[
        {
          term: say('treasury.challenge.columnFor'),
          value: team ? (
            <a href={`/staff/teams/${team.slug}`}>{team.name}</a>
          ) : (
            say('treasury.challenge.everyTeam')
          ),
        },
        { term: say('treasury.challenge.rate'), value: sayRate(centsPerDollar) },
        ...(terms === 'here'
          ? [
              { term: say('treasury.challenge.cap'), value: formatMoneyExactly(cap, currency) },
              { term: say('treasury.challenge.lastDay'), value: sayDay(lastDay) },
              { term: say('treasury.challenge.dueOn'), value: sayDay(dueOn) },
            ]
          : []),
        {
          term: say('treasury.challenge.money'),
          value: (
            <a href={`/staff/money/expected/${challenge.id}`}>
              {say('treasury.challenge.seeMoney')}
            </a>
          ),
        },
      ]}
    />
  )
}

function sayRate(centsPerDollar: number): string {
  if (centsPerDollar === 50) return say('treasury.challenge.rates.half')
  if (centsPerDollar === 200) return say('treasury.challenge.rates.twice')
  return say('treasury.challenge.rates.double')
}
