import { Button, LinkButton } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { HiddenTrap } from '#app/ui/hidden-trap.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { errorOf } from './answer.ts'
import type { Answer } from './answer.ts'
import { MOST_REPORT, reportReasons } from './report.form.ts'
import type { ReportField } from './report.form.ts'

interface ReportPageProps extends Answer<ReportField> {
  teamName: string
  slug: string
}

/** Tell us what is wrong with a page. */
export function ReportPage({ teamName, slug, values, errors }: ReportPageProps) {
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <div className="stack">
        <p className="kicker">
          About <bdi>{teamName}</bdi>
        </p>
        <h1>Report this page</h1>
        <p>
          A person on our staff reads every report. The team is not told who wrote it. If somebody
          is in danger now, call 911.
        </p>
      </div>
      <form method="post" className="form" noValidate>
        <RadioGroup
          name="reason"
          label="What is wrong?"
          error={errorOf(errors, 'reason')}
          defaultValue={values.reason}
          choices={reportReasons}
        />
        <TextArea
          name="words"
          label="Tell us more"
          optional="optional"
          error={errorOf(errors, 'words')}
          defaultValue={values.words}
          limit={MOST_REPORT}
        />
        <TextField
          name="email"
          type="email"
          label="Your e-mail"
          optional="optional"
          hint="Only if we may ask you something."
          error={errorOf(errors, 'email')}
          defaultValue={values.email}
          autoComplete="email"
        />
        <HiddenTrap name="website" />
        <div className="actions">
          <Button busyText="Sending…">Send the report</Button>
          <LinkButton href={`/teams/${slug}`} look="quiet">
            Back to the team
          </LinkButton>
        </div>
      </form>
    </div>
  )
}

/** After a report. */
export function ReportThanks({ slug }: { slug: string }) {
  return (
    <div className="stack-large measure">
      <h1>Thank you for telling us</h1>
      <Notice kind="success" title="Your report is with us">
        <p>We look at the page soon. If it has to go, it goes at once.</p>
      </Notice>
      <p>
        <a href={`/teams/${slug}`}>Back to the team</a>
      </p>
    </div>
  )
}
