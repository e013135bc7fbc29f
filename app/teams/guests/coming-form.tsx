import type { ReactNode } from 'react'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Button } from '#app/ui/button.tsx'
import { HiddenTrap } from '#app/ui/hidden-trap.tsx'
import { say } from '#app/words/say.ts'
import { PartyField } from './party-field.tsx'
import { VisitorFields } from './visitor-fields.tsx'

interface ComingFormProps extends Answer<'name' | 'email' | 'partySize'> {
  /** Whether they would wait for a place. */
  isFull: boolean
  /** Who sees the name. */
  nameHint: string
  /** What else is asked. */
  children?: ReactNode
}

/** Says that one comes: who, and how many. No account, no script. */
export function ComingForm({ isFull, nameHint, values, errors, children }: ComingFormProps) {
  return (
    <form method="post" className="form" noValidate>
      <VisitorFields values={values} errors={errors} nameHint={nameHint} />
      <PartyField value={values.partySize ?? '1'} error={errorOf(errors, 'partySize')} />
      {children}
      <HiddenTrap name="website" />
      <div className="actions">
        <Button size="large" busyText={say('rsvp.form.sending')}>
          {isFull ? say('rsvp.form.sendFull') : say('rsvp.form.send')}
        </Button>
      </div>
    </form>
  )
}
