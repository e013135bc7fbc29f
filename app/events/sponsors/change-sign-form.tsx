import type { Answer } from '#app/teams/answer.ts'
import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { say } from '#app/words/say.ts'
import { SignFields } from './sign-fields.tsx'
import type { SignField } from './sponsor.form.ts'

interface ChangeSignProps extends Answer<SignField> {
  asksToKeep: boolean
  revision: number
  /** Unfolded where something was asked for, or typed. */
  start: 'folded' | 'unfolded'
  /** What follows from a change, above the fields. */
  note?: string
}

/** Changes what is printed: by its sponsor, or by a captain. */
export function ChangeSign({ revision, start, note, ...fields }: ChangeSignProps) {
  return (
    <Details summary={say('sponsors.own.change')} start={start}>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="revision" value={revision} />
        {note !== undefined && <p className="soft">{note}</p>}
        <SignFields {...fields} />
        <div className="actions">
          <Button look="secondary" busyText={say('sponsors.own.saving')}>
            {say('sponsors.own.save')}
          </Button>
        </div>
      </form>
    </Details>
  )
}
