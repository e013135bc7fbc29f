import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'

interface InviteFormProps extends Answer<'emails'> {
  slug: string
  /** How many of those typed got a letter, when others did not. */
  invited: number
}

/** Where a captain writes down whom to invite. */
export function InviteForm({ slug, invited, values, errors }: InviteFormProps) {
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      {invited > 0 && (
        <Notice
          kind="success"
          title={say('members.invite.someSent', { n: invited })}
          announce="politely"
        />
      )}
      <div className="stack">
        <h2>{say('members.invite.title')}</h2>
        <p>{say('members.invite.words')}</p>
      </div>
      <form method="post" className="form" noValidate>
        <TextArea
          name="emails"
          label={say('members.invite.emails')}
          hint={say('members.invite.emailsHint')}
          error={errorOf(errors, 'emails')}
          defaultValue={values.emails}
          rows={6}
          autoCapitalize="off"
          autoComplete="off"
          spellCheck={false}
        />
        <p className="small soft">{say('members.invite.fair')}</p>
        <div className="actions">
          <Button busyText={say('members.invite.sending')}>{say('members.invite.send')}</Button>
          <LinkButton href={`/manage/${slug}/members`} look="quiet">
            {say('members.invite.back')}
          </LinkButton>
        </div>
      </form>
    </div>
  )
}
