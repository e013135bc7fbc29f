import type { Answer } from '#app/teams/answer.ts'
import { ComingForm } from '#app/teams/guests/coming-form.tsx'
import { Section, Sheet } from '#app/ui/bulletin.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'
import { LinkedWords } from '../linked-words.tsx'
import type { ComeField } from './meeting.form.ts'
import type { MeetingPage as Meeting } from './meeting-page.server.ts'

interface MeetingPageProps extends Answer<ComeField> {
  meeting: Meeting
}

/** One meeting: what it is, when and where, and the way to say that one comes. */
export function MeetingPage({ meeting, values, errors }: MeetingPageProps) {
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <PageHead of={say('meetings.kicker')}>
        <h1 dir="auto">{meeting.title}</h1>
        <p className="lede">{meeting.when}</p>
      </PageHead>
      {meeting.state === 'off' && (
        <Notice kind="warning" title={say('meetings.page.offTitle')}>
          <p dir="auto">{meeting.reason}</p>
        </Notice>
      )}
      {meeting.state === 'over' && <Notice title={say('meetings.page.over')} />}
      <div className="columns columns--aside-first">
        <aside aria-label={say('meetings.page.facts')}>
          <Sheet>
            <SummaryList rows={factsOf(meeting)} />
            {meeting.state !== 'over' && (
              <p>
                <a href={`${meeting.href}/meeting.ics`}>{say('meetings.page.calendar')}</a>
              </p>
            )}
          </Sheet>
        </aside>
        <div className="stack-large measure">
          <LinkedWords of={meeting.about} />
          {meeting.followUp.length > 0 && (
            <Section title={say('meetings.page.followUp')} id="follow-up">
              <LinkedWords of={meeting.followUp} />
            </Section>
          )}
          {meeting.state === 'open' && <Coming meeting={meeting} values={values} errors={errors} />}
          <p>
            <a href="/meetings">{say('meetings.page.all')}</a>
          </p>
        </div>
      </div>
    </div>
  )
}

function factsOf(meeting: Meeting) {
  return [
    ...(meeting.place === ''
      ? []
      : [{ term: say('meetings.page.where'), value: <bdi>{meeting.place}</bdi> }]),
    ...(meeting.isOnline
      ? [{ term: say('meetings.page.online'), value: say('meetings.page.onlineWords') }]
      : []),
    { term: say('meetings.page.host'), value: <bdi>{meeting.host}</bdi> },
  ]
}

function Coming({ meeting, values, errors }: MeetingPageProps) {
  const isFull = meeting.room === 'none'
  return (
    <Section title={isFull ? say('rsvp.form.fullTitle') : say('rsvp.form.title')} id="come">
      <p>{isFull ? say('rsvp.form.fullLede') : say('rsvp.form.lede')}</p>
      {meeting.room === 'few' && (
        <p>
          <strong>{say('rsvp.few')}</strong>
        </p>
      )}
      <ComingForm
        isFull={isFull}
        nameHint={say('meetings.page.nameHint')}
        values={values}
        errors={errors}
      />
    </Section>
  )
}
