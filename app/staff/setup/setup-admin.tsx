import { PasskeyForm, PasskeyScript } from '#app/people/passkey-form.tsx'
import { PasswordForm } from '#app/people/password-form.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'

interface AdminScreenProps {
  typed: Readonly<Record<string, string>>
  errors?: readonly FieldError[] | undefined
  /** What the browser says it is, as a name for its passkey. */
  device: string
  secret: string
  picture: string
}

/** The form with the password, which the fields above belong to; the passkey's form takes over what they hold. */
const FORM = 'setup-admin'

/** Who the first admin is, and how they sign in. */
export function AdminScreen({ typed, errors = [], device, secret, picture }: AdminScreenProps) {
  return (
    <div className="stack-large">
      <div className="form">
        <TextField
          form={FORM}
          name="adminName"
          label={say('staff.setup.adminName')}
          autoComplete="name"
          maxLength={80}
          defaultValue={typed['adminName']}
          error={errorOf(errors, 'adminName')}
        />
        <TextField
          form={FORM}
          name="adminEmail"
          type="email"
          label={say('staff.setup.adminEmail')}
          autoComplete="username"
          autoCapitalize="off"
          spellCheck={false}
          defaultValue={typed['adminEmail']}
          error={errorOf(errors, 'adminEmail')}
        />
      </div>
      <section
        className="setup-way stack"
        hidden
        data-passkey-part=""
        aria-labelledby="with-passkey"
      >
        <h2 id="with-passkey">{say('staff.setup.withPasskey')}</h2>
        <p>{say('people.enrolment.passkeyWords')}</p>
        <PasskeyForm
          does="create"
          challenge="/setup/admin/challenge"
          button={say('staff.setup.finishWithPasskey')}
          error={errorOf(errors, 'passkey')}
        >
          <input type="hidden" name="adminName" data-takes="adminName" />
          <input type="hidden" name="adminEmail" data-takes="adminEmail" />
          <input type="hidden" name="passkeyName" value={device} />
        </PasskeyForm>
      </section>
      <section className="setup-way stack" aria-labelledby="with-password">
        <h2 id="with-password">{say('staff.setup.withPassword')}</h2>
        <PasswordForm
          id={FORM}
          secret={secret}
          picture={picture}
          errors={errors}
          button={say('staff.setup.finish')}
          busyText={say('staff.setup.finishing')}
        />
      </section>
      <p>
        <LinkButton href="/setup/campaign" look="quiet">
          {say('staff.setup.back', { screen: say('staff.setup.campaign') })}
        </LinkButton>
      </p>
      <PasskeyScript />
    </div>
  )
}
