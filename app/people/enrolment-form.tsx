import type { FieldError } from '#app/ui/error-summary.tsx'
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
        For <strong>{email}</strong>
      </p>
      <section className="stack" hidden data-passkey-part="" aria-labelledby="with-passkey">
        <h2 id="with-passkey">The easy way: a passkey</h2>
        <p>
          You sign in with your fingerprint, your face or the lock of your device. There is nothing
          to remember, and nothing that anybody could lure from you.
        </p>
        <NewPasskeyForm challenge={challenge} device={device} error={errorOf(errors, 'passkey')} />
      </section>
      <section className="stack" aria-labelledby="with-password">
        <h2 id="with-password">With a password and an app</h2>
        <PasswordForm {...app} email={email} errors={errors} button="Set up my sign-in" />
      </section>
      <PasskeyScript />
    </div>
  )
}
