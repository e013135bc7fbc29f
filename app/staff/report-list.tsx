import { Empty } from '#app/ui/art/scenes.tsx'
import { Button } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { CommentStatus } from '#db/schema/comments.ts'
import { errorOf } from './read-form.ts'
import type { ListedReport } from './reports.server.ts'
import { sayMoment } from './say-time.ts'
import type { StaffFrame } from './staff-frame.server.ts'
import { sayTeamState } from './team-state.ts'

interface ReportListProps {
  reports: readonly ListedReport[]
  which: 'open' | 'settled'
  frame: StaffFrame
}

/** What visitors told of pages, and for open ones where to settle each. */
export function ReportList({ reports, which, frame }: ReportListProps) {
  if (reports.length === 0)
    return (
      <EmptyState
        picture={<Empty />}
        title={which === 'open' ? say('staff.reports.noneOpen') : say('staff.reports.noneSettled')}
      >
        <p>{say('staff.reports.noneWords')}</p>
      </EmptyState>
    )
  return (
    <>
      {reports.map((report) => (
        <article key={report.id} className="queue-item">
          <ReportFacts report={report} timeZone={frame.timeZone} />
          {which === 'open' && frame.may.moderate && <SettlementFields id={report.id} />}
        </article>
      ))}
    </>
  )
}

export function ReportFacts({ report, timeZone }: { report: ListedReport; timeZone: string }) {
  const state = sayTeamState(report.status)
  return (
    <div className="stack">
      <h2 className="cluster">
        <a href={`/staff/teams/${report.slug}`} dir="auto">
          {report.name}
        </a>
        <Tag tone={state.tone}>{state.text}</Tag>
      </h2>
      <p>
        <strong>{say(`staff.reportReason.${report.reason}`)}</strong>{' '}
        <span className="soft">{sayMoment(report.at, timeZone)}</span>
      </p>
      {report.comment !== null && report.commentStatus && (
        <>
          <p>
            <a href={`/staff/messages/comments?tab=${tabOf(report.commentStatus)}`}>
              {say('comments.report.ofComment')}
            </a>
          </p>
          <blockquote className="comment-reply comment-words" dir="auto">
            {report.comment}
          </blockquote>
        </>
      )}
      {report.words !== '' && <p dir="auto">{report.words}</p>}
      {report.from && (
        <p className="small">
          {say.rich('staff.reports.sender', {
            address: report.from,
            link: (address) => <a href={`mailto:${report.from}`}>{address}</a>,
          })}
        </p>
      )}
      {report.settledAt && (
        <p className="small soft">
          {say.rich('staff.reports.settledBy', {
            who: report.settledBy ?? say('staff.reports.somebody'),
            when: sayMoment(report.settledAt, timeZone),
            name: (words) => <bdi>{words}</bdi>,
          })}
        </p>
      )}
    </div>
  )
}

function tabOf(status: CommentStatus) {
  return status === 'held' ? 'waiting' : status
}

interface SettlementFieldsProps {
  id: string
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** Takes a report off the list with a word of what was found. */
export function SettlementFields({ id, typed = {}, errors = [] }: SettlementFieldsProps) {
  return (
    <form method="post" action={`/staff/reports/${id}/settlement`} className="form" noValidate>
      <TextArea
        name="note"
        id={`note-${id}`}
        label={say('staff.reports.note')}
        hint={say('staff.reports.noteHint')}
        rows={2}
        limit={1000}
        defaultValue={typed['note']}
        error={errorOf(errors, 'note')}
      />
      <div className="actions">
        <Button look="secondary" busyText={say('staff.reports.settling')}>
          {say('staff.reports.settle')}
        </Button>
      </div>
    </form>
  )
}
