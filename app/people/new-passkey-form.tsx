import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { PasskeyForm } from './passkey-form.tsx'

interface NewPasskeyFormProps {
  challenge: string
  device: string
  error: string | undefined
}

/** Makes a passkey on this device, under a name by which its holder will know it. */
export function NewPasskeyForm({ challenge, device, error }: NewPasskeyFormProps) {
  return (
    <PasskeyForm
      does="create"
      challenge={challenge}
      button={say('people.passkey.make')}
      error={error}
    >
      <TextField
        name="passkeyName"
        label={say('people.passkey.name')}
        hint={say('people.passkey.nameHint')}
        defaultValue={device}
        maxLength={60}
        autoComplete="off"
      />
    </PasskeyForm>
  )
}
