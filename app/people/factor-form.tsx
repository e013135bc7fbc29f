import { Button } from '#app/ui/button.tsx'
import type { ButtonLook } from '#app/ui/button.tsx'
import { CodeField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { HELD } from './go-to.ts'

interface FactorFormProps {
  /** Where it leads afterwards. */
  go: string
  /** The key of a form that goes on afterwards. */
  held?: string | undefined
  /** Somebody without an app has recovery codes only. */
  has?: 'app' | 'recovery-codes' | undefined
  error: string | undefined
  button: string
  look?: ButtonLook | undefined
}

/** Asks for the second factor: a code of the app, or one of the recovery codes. */
export function FactorForm({ go, held, has = 'app', error, button, look }: FactorFormProps) {
  return (
    <form method="post" noValidate className="form">
      <input type="hidden" name="go" value={go} />
      {held && <input type="hidden" name={HELD} value={held} />}
      <CodeField
        name="code"
        label={say(has === 'app' ? 'people.staffSignIn.code' : 'people.staffSignIn.recoveryCode')}
        hint={say(
          has === 'app' ? 'people.staffSignIn.codeHint' : 'people.staffSignIn.recoveryCodeHint',
        )}
        inputMode="text"
        maxLength={30}
        error={error}
      />
      <div className="actions">
        <Button look={look} busyText={say('people.staffSignIn.checking')}>
          {button}
        </Button>
      </div>
    </form>
  )
}
