import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'

interface PartyFieldProps {
  value: string | undefined
  error: string | undefined
}

/** How many of them come. */
export function PartyField({ value, error }: PartyFieldProps) {
  return (
    <TextField
      name="partySize"
      inputMode="numeric"
      className="input--short"
      label={say('rsvp.form.party')}
      hint={say('rsvp.form.partyHint')}
      error={error}
      defaultValue={value}
      maxLength={2}
    />
  )
}
