import { Button } from '#app/ui/button.tsx'
import { HiddenTrap } from '#app/ui/hidden-trap.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../../answer.ts'
import type { Answer } from '../../answer.ts'

interface FollowFormProps extends Answer<'email'> {
  teamHref: string
  /** Whether a page is there for it alone, rather than beside something that comes first. */
  isAlone?: boolean
}

/** One address, and a letter asks whether it is to get the team's news. */
export function FollowForm({ teamHref, isAlone = false, values, errors }: FollowFormProps) {
  return (
    <form method="post" action={`${teamHref}/news/follow`} className="form" noValidate>
      <TextField
        name="email"
        type="email"
        dir="ltr"
        label={say('news.follow.email')}
        hint={say('news.follow.hint')}
        error={errorOf(errors, 'email')}
        defaultValue={values.email}
        autoComplete="email"
        maxLength={254}
      />
      <HiddenTrap name="website" />
      <div className="actions">
        <Button look={isAlone ? 'primary' : 'secondary'} busyText={say('news.follow.sending')}>
          {say('news.follow.send')}
        </Button>
      </div>
    </form>
  )
}
