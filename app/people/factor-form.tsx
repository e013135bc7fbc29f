import { Button } from '#app/ui/button.tsx'
import { CodeField } from '#app/ui/text-field.tsx'

interface FactorFormProps {
  /** Where it leads afterwards. */
  go: string
  error: string | undefined
  button: string
}

/** Asks for the second factor: a code of the app, or one of the recovery codes. */
export function FactorForm({ go, error, button }: FactorFormProps) {
  return (
    <form method="post" noValidate className="stack">
      <input type="hidden" name="go" value={go} />
      <CodeField
        name="code"
        label="Code from your app"
        hint="Six digits. Without your phone, type one of your recovery codes instead."
        inputMode="text"
        maxLength={30}
        error={error}
      />
      <div>
        <Button busyText="Checking…">{button}</Button>
      </div>
    </form>
  )
}
