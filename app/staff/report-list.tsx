import { Empty } from '#app/ui/art/scenes.tsx'
import { Button } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
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
        title={which === 'open' ? 'No report is open' : 'No report was settled yet'}
      >
        <p>Visitors can report a page with the link under its goal.</p>
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
        <strong>{sayReason(report.reason)}</strong>{' '}
        <span className="soft">{sayMoment(report.at, timeZone)}</span>
      </p>
      {report.words !== '' && <p dir="auto">{report.words}</p>}
      {report.from && (
        <p className="small">
          From <a href={`mailto:${report.from}`}>{report.from}</a>
        </p>
      )}
      {report.settledAt && (
        <p className="small soft">
          Settled by <bdi>{report.settledBy ?? 'somebody'}</bdi>,{' '}
          {sayMoment(report.settledAt, timeZone)}
        </p>
      )}
    </div>
  )
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
        label="What you found and did"
        hint="For the record. To hide or close the page, open it first."
        rows={2}
        limit={1000}
        defaultValue={typed['note']}
        error={errorOf(errors, 'note')}
      />
      <div className="actions">
        <Button look="secondary" busyText="Settling…">
          Settle this report
        </Button>
      </div>
    </form>
  )
}

function sayReason(reason: ListedReport['reason']): string {
  switch (reason) {
    case 'unsafe':
      return 'Could put somebody in danger'
    case 'untrue':
      return 'Is not true'
    case 'unkind':
      return 'Is unkind'
    case 'other':
      return 'Something else'
  }
}
