import { Button } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { CodeField, TextField } from '#app/ui/text-field.tsx'
import { errorOf } from './sign-in-page.tsx'

export interface AppSetting {
  /** The key, for an app that cannot read the picture. */
  secret: string
  /** The address of the QR code. */
  picture: string
}

interface PasswordFormProps extends AppSetting {
  email: string
  errors: readonly FieldError[] | undefined
  button: string
  /** What else goes along. */
  hidden?: { readonly name: string; readonly value: string } | undefined
}

/** A password, then the authenticator app, then a code of it that shows the app is set up. */
export function PasswordForm({
  email,
  secret,
  picture,
  errors,
  button,
  hidden,
}: PasswordFormProps) {
  return (
    <form method="post" noValidate className="stack">
      {hidden && <input type="hidden" {...hidden} />}
      {/* A password manager keeps the password under this name. */}
      <input
        type="text"
        name="username"
        autoComplete="username"
        defaultValue={email}
        readOnly
        hidden
      />
      <h3>1. Choose a password</h3>
      <TextField
        name="password"
        label="New password"
        type="password"
        autoComplete="new-password"
        hint="At least 8 characters; 15 or more is better. Four words that do not belong together are good."
        error={errorOf(errors, 'password')}
      />
      <h3>2. Add this account to your app</h3>
      <p>
        You need an authenticator app on your phone, such as Google Authenticator, Aegis or
        1Password. Scan this picture with it.
      </p>
      <img
        src={picture}
        width={220}
        height={220}
        alt="QR code for your authenticator app. The same key stands below as text."
      />
      <p>
        Or type this key into the app: <code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <h3>3. Type the code that the app shows</h3>
      <CodeField name="code" label="Six-digit code" error={errorOf(errors, 'code')} />
      <div>
        <Button busyText="Setting up…">{button}</Button>
      </div>
    </form>
  )
}
