import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'

interface TeamFieldProps {
  name: string
  defaultValue: string | undefined
  error: string | undefined
  hint: string
  /** The names that the browser offers while one is typed. */
  offered: readonly string[]
}

/** A team by its name, which the browser completes; left empty it is none. */
export function TeamField({ name, defaultValue, error, hint, offered }: TeamFieldProps) {
  return (
    <>
      <TextField
        name={name}
        label={say('treasury.team')}
        hint={hint}
        optional="optional"
        list="teams-offered"
        autoComplete="off"
        maxLength={80}
        defaultValue={defaultValue}
        error={error}
      />
      <datalist id="teams-offered">
        {offered.map((offer) => (
          <option key={offer}>{offer}</option>
        ))}
      </datalist>
    </>
  )
}
