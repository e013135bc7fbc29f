import type { FieldError } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import { NewPasskeyForm } from './new-passkey-form.tsx'
import { PasskeyScript } from './passkey-form.tsx'
import { PasswordForm } from './password-form.tsx'
import type { AppSetting } from './password-form.tsx'
import { errorOf } from './sign-in-page.tsx'

interface EnrolmentFormProps extends AppSetting {
  email: string
  /** Where a browser is told how to make a passkey. */
  challenge: string
  /** What the browser says it is, as a name for its passkey. */
  device: string
  errors: readonly FieldError[] | undefined
}

/** A passkey, or a password with an authenticator app: either is a whole way to sign in. */
export function EnrolmentForm({ email, challenge, device, errors, ...app }: EnrolmentFormProps) {
  return (
    <div className="stack-large">
      <p>
        {say.rich('people.enrolment.who', {
          address: email,
          email: (words) => <strong>{words}</strong>,
        })}
      </p>
      <section className="stack" hidden data-passkey-part="" aria-labelledby="with-passkey">
        <h2 id="with-passkey">{say('people.enrolment.withPasskey')}</h2>
        <p>{say('people.enrolment.passkeyWords')}</p>
        <NewPasskeyForm challenge={challenge} device={device} error={errorOf(errors, 'passkey')} />
      </section>
      <section className="stack" aria-labelledby="with-password">
        <h2 id="with-password">{say('people.enrolment.withPassword')}</h2>
        <PasswordForm
          {...app}
          email={email}
          errors={errors}
          button={say('people.enrolment.setUp')}
        />
      </section>
      <PasskeyScript />
    </div>
  )
}
