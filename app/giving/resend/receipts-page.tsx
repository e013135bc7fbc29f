import { MailSent } from '#app/ui/art/scenes.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { HiddenTrap } from '#app/ui/hidden-trap.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'

interface ReceiptsPageProps {
  email: string
  errors: readonly FieldError[]
}

/** Where a donor asks for their receipts once more. */
export function ReceiptsPage({ email, errors }: ReceiptsPageProps) {
  return (
    <Poster picture={<MailSent />}>
      <ErrorSummary errors={errors} />
      <h1>{say('giving.receipts.title')}</h1>
      <p className="lede">{say('giving.receipts.lede')}</p>
      <form method="post" className="form" noValidate>
        <TextField
          name="email"
          type="email"
          label={say('giving.receipts.email')}
          hint={say('giving.receipts.emailHint')}
          autoComplete="email"
          autoCapitalize="off"
          spellCheck={false}
          defaultValue={email}
          error={errors.find(({ field }) => field === 'email')?.message}
        />
        <HiddenTrap name="website" label={say('giving.receipts.trap')} />
        <div className="actions">
          <Button size="large" busyText={say('giving.receipts.sending')}>
            {say('giving.receipts.send')}
          </Button>
        </div>
      </form>
    </Poster>
  )
}

/** The same words for everybody: they tell nobody who has given (S8). */
export function ReceiptsSent() {
  return (
    <Poster picture={<MailSent />}>
      <h1>{say('giving.receipts.sent')}</h1>
      <p className="lede">{say('giving.receipts.sentWords')}</p>
      <p>{say('giving.receipts.sentNothing')}</p>
      <div className="actions">
        <LinkButton href="/receipts" look="secondary">
          {say('giving.receipts.again')}
        </LinkButton>
      </div>
    </Poster>
  )
}
