import { Button } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { CodeField, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from './sign-in-page.tsx'

export interface AppSetting {
  /** The key, for an app that cannot read the picture. */
  secret: string
  /** The address of the QR code. */
  picture: string
}

interface PasswordFormProps extends AppSetting {
  /** For fields that stand elsewhere on the page. */
  id?: string | undefined
  /** Left out where it is typed in the same form. */
  email?: string | undefined
  errors: readonly FieldError[] | undefined
  button: string
  busyText?: string | undefined
  /** What else goes along. */
  hidden?: { readonly name: string; readonly value: string } | undefined
}

/** A password, then the authenticator app, then a code of it that shows the app is set up. */
export function PasswordForm({
  id,
  email,
  secret,
  picture,
  errors,
  button,
  busyText,
  hidden,
}: PasswordFormProps) {
  return (
    <form method="post" id={id} noValidate className="form">
      {hidden && <input type="hidden" {...hidden} />}
      {/* A password manager keeps the password under this name. */}
      {email && (
        <input
          type="text"
          name="username"
          autoComplete="username"
          defaultValue={email}
          readOnly
          hidden
        />
      )}
      <div className="stack">
        <h3>{say('people.enrolment.choosePassword')}</h3>
        <TextField
          name="password"
          label={say('people.enrolment.newPassword')}
          type="password"
          autoComplete="new-password"
          hint={say('people.enrolment.passwordHint')}
          error={errorOf(errors, 'password')}
        />
      </div>
      <div className="stack">
        <h3>{say('people.enrolment.addToApp')}</h3>
        <p>{say('people.enrolment.appWords')}</p>
        <img src={picture} width={220} height={220} alt={say('people.enrolment.picture')} />
        <p>
          {say.rich('people.enrolment.orType', {
            secret: secret.match(/.{1,4}/g)?.join(' ') ?? '',
            key: (words) => <code>{words}</code>,
          })}
        </p>
      </div>
      <div className="stack">
        <h3>{say('people.enrolment.typeCode')}</h3>
        <CodeField
          name="code"
          label={say('people.enrolment.sixDigits')}
          error={errorOf(errors, 'code')}
        />
      </div>
      <div className="actions">
        <Button busyText={busyText ?? say('people.enrolment.settingUp')}>{button}</Button>
      </div>
    </form>
  )
}
