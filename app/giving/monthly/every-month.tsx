import { Checkbox } from '#app/ui/choices.tsx'
import { say } from '#app/words/say.ts'

/** The quiet second choice: never ticked for people, its terms beside it (C23). */
export function EveryMonth({ day, wanted }: { day: string; wanted: boolean }) {
  return (
    <Checkbox
      name="monthly"
      value="yes"
      defaultChecked={wanted}
      label={say('monthly.choice')}
      hint={say('monthly.choiceHint', { day })}
    />
  )
}
