import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'

interface PartyFieldProps {
  value: string | undefined
  error: string | undefined
  /** How it is asked where somebody else writes it down. */
  label?: string
  hint?: string
}

/** How many of them come. */
export function PartyField({
  value,
  error,
  label = say('rsvp.form.party'),
  hint = say('rsvp.form.partyHint'),
}: PartyFieldProps) {
  return (
    <TextField
      name="partySize"
      inputMode="numeric"
      className="input--short"
      label={label}
      hint={hint}
      error={error}
      defaultValue={value}
      maxLength={2}
    />
  )
}
