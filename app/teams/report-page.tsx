import { Button, LinkButton } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { HiddenTrap } from '#app/ui/hidden-trap.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from './answer.ts'
import type { Answer } from './answer.ts'
import { MOST_REPORT, reportReasons } from './report.form.ts'
import type { ReportField } from './report.form.ts'

interface ReportPageProps extends Answer<ReportField> {
  teamName: string
  slug: string
  /** What is reported of the page; null for the page itself. */
  comment: { readonly name: string; readonly words: string } | null
}

/** Tell us what is wrong with a page. */
export function ReportPage({ teamName, slug, comment, values, errors }: ReportPageProps) {
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <div className="stack">
        <p className="kicker">
          {say.rich('teams.report.about', {
            team: teamName,
            name: (words) => <bdi>{words}</bdi>,
          })}
        </p>
        <h1>{say(comment ? 'comments.report.title' : 'teams.report.title')}</h1>
        <p>{say('teams.report.lede')}</p>
        {comment && (
          <figure className="stack">
            <figcaption>
              {say.rich('comments.report.about', {
                who: comment.name,
                name: (words) => <bdi>{words}</bdi>,
              })}
            </figcaption>
            <blockquote className="comment-reply comment-words" dir="auto">
              {comment.words}
            </blockquote>
          </figure>
        )}
      </div>
      <form method="post" className="form" noValidate>
        <RadioGroup
          name="reason"
          label={say('teams.report.what')}
          error={errorOf(errors, 'reason')}
          defaultValue={values.reason}
          choices={reportReasons.map((value) => ({
            value,
            label: say(`teams.reportReason.${value}`),
          }))}
        />
        <TextArea
          name="words"
          label={say('teams.report.more')}
          optional="optional"
          error={errorOf(errors, 'words')}
          defaultValue={values.words}
          limit={MOST_REPORT}
        />
        <TextField
          name="email"
          type="email"
          label={say('teams.report.email')}
          optional="optional"
          hint={say('teams.report.emailHint')}
          error={errorOf(errors, 'email')}
          defaultValue={values.email}
          autoComplete="email"
        />
        <HiddenTrap name="website" />
        <div className="actions">
          <Button busyText={say('teams.report.sending')}>{say('teams.report.send')}</Button>
          <LinkButton href={`/teams/${slug}`} look="quiet">
            {say('teams.report.back')}
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
      <h1>{say('teams.report.thanks')}</h1>
      <Notice kind="success" title={say('teams.report.withUs')}>
        <p>{say('teams.report.withUsWords')}</p>
      </Notice>
      <div className="actions">
        <LinkButton href={`/teams/${slug}`} look="secondary">
          {say('teams.report.back')}
        </LinkButton>
      </div>
    </div>
  )
}
