import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import type { CaptainFrameProps } from '#app/teams/captain-frame.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { say } from '#app/words/say.ts'

/** What it is about; goods have no amount and are not on a page. */
interface ReasonSubject {
  readonly team: CaptainFrameProps['team']
  readonly title: string
  readonly amount: string | null
  readonly organization: string
  readonly href: string
  readonly revision: number
}

interface ReasonPageProps {
  site: CaptainFrameProps['site']
  subject: ReasonSubject
  doing: 'withdraw' | 'remark'
  again: Answer<'words'> | undefined
}

/** Asks for a few words before something is withdrawn, or passed on to staff. */
export function ReasonPage({ site, subject, doing, again }: ReasonPageProps) {
  const { team, title, amount, organization, href, revision } = subject
  const errors = again?.errors ?? []
  const said =
    doing === 'withdraw'
      ? {
          title: say('contributions.withdraw.title'),
          lede:
            amount === null
              ? say('goods.captain.withdrawWords', { title })
              : say('contributions.withdraw.words', { title, amount }),
          label: say('contributions.withdraw.reason'),
          hint: say('contributions.withdraw.reasonHint'),
          button: say('contributions.withdraw.button'),
          busy: say('contributions.withdraw.busy'),
        }
      : {
          title: say('contributions.remark.title'),
          lede: say('contributions.remark.words', { title, amount: amount ?? '', organization }),
          label: say('contributions.remark.label'),
          hint: say('contributions.remark.labelHint'),
          button: say('contributions.remark.button', { organization }),
          busy: say('contributions.remark.busy'),
        }
  return (
    <CaptainFrame site={site} team={team} part="Money" problem={again ? 'problem' : undefined}>
      <div className="stack-large measure">
        <ErrorSummary errors={errors} />
        <div className="stack">
          <h2>{said.title}</h2>
          <p>{said.lede}</p>
        </div>
        <form method="post" className="form" noValidate>
          <input type="hidden" name="revision" value={revision} readOnly />
          <TextArea
            name="words"
            label={said.label}
            hint={said.hint}
            error={errorOf(errors, 'words')}
            defaultValue={again?.values.words}
            rows={3}
            limit={500}
          />
          <div className="actions">
            <Button look={doing === 'withdraw' ? 'danger' : 'primary'} busyText={said.busy}>
              {said.button}
            </Button>
            <LinkButton href={href} look="quiet">
              {say('contributions.form.cancel')}
            </LinkButton>
          </div>
        </form>
      </div>
    </CaptainFrame>
  )
}
