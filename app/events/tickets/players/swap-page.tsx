import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { MOST_NAME } from '#app/teams/guests/visitor.form.ts'
import type { OtherField } from './player.form.ts'
import type { Ticket } from './ticket-page.server.ts'

interface SwapPageProps extends Answer<OtherField> {
  ticket: Pick<Ticket, 'key' | 'title'> & { readonly revision: number }
}

/** Somebody else comes, or nobody knows yet who. */
export function SwapPage({ ticket, values, errors }: SwapPageProps) {
  const field = (name: OtherField) => ({
    name,
    error: errorOf(errors, name),
    defaultValue: values[name],
  })
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PageHead of={ticket.title} href={`/tickets/${ticket.key}`}>
        <h1>{say('players.swap.title')}</h1>
        <p className="lede">{say('players.swap.words')}</p>
      </PageHead>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="revision" value={ticket.revision} />
        <TextField
          {...field('otherName')}
          label={say('players.swap.name')}
          optional="optional"
          hint={say('players.swap.nameHint')}
          autoComplete="off"
          maxLength={MOST_NAME}
        />
        <TextField
          {...field('otherEmail')}
          type="email"
          dir="ltr"
          label={say('players.swap.email')}
          optional="optional"
          hint={say('players.swap.emailHint')}
          autoComplete="off"
          maxLength={254}
        />
        <div className="actions">
          <Button busyText={say('events.step.saving')}>{say('players.swap.do')}</Button>
          <LinkButton href={`/tickets/${ticket.key}`} look="quiet">
            {say('events.step.cancel')}
          </LinkButton>
        </div>
      </form>
    </div>
  )
}
