import { say } from '#app/words/say.ts'

interface HiddenTrapProps {
  name: string
  /** Reads like a real question to a robot; people never meet it. */
  label?: string | undefined
}

/** A field that only a robot fills in (S18): out of sight, out of the tab order, out of the accessibility tree. */
export function HiddenTrap({ name, label = say('ui.field.leaveEmpty') }: HiddenTrapProps) {
  return (
    <div className="trap" aria-hidden="true">
      <label>
        {label}
        <input type="text" name={name} tabIndex={-1} autoComplete="off" defaultValue="" />
      </label>
    </div>
  )
}
