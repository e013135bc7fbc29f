import { TextField } from '#app/ui/text-field.tsx'
import { PasskeyForm } from './passkey-form.tsx'

interface NewPasskeyFormProps {
  challenge: string
  device: string
  error: string | undefined
}

/** Makes a passkey on this device, under a name by which its holder will know it. */
export function NewPasskeyForm({ challenge, device, error }: NewPasskeyFormProps) {
  return (
    <PasskeyForm does="create" challenge={challenge} button="Make a passkey" error={error}>
      <TextField
        name="passkeyName"
        label="A name for it"
        hint="So that you know later which device it is on"
        defaultValue={device}
        maxLength={60}
        autoComplete="off"
      />
    </PasskeyForm>
  )
}
