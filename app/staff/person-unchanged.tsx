import { LinkButton } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import { StaffDesk } from './staff-desk.tsx'
import type { StaffFrame } from './staff-frame.server.ts'

interface PersonUnchangedProps {
  readonly frame: StaffFrame
  readonly id: string
  readonly title: string
  /** Why nothing was changed, if something was asked for. */
  readonly errors?: readonly FieldError[] | undefined
}

/** Whoever comes by a link, or from giving a code again, finds the way back to the person. */
export function PersonUnchanged({ frame, id, title, errors }: PersonUnchangedProps) {
  return (
    <StaffDesk
      frame={frame}
      title={title}
      part="/staff/people"
      crumbs={[{ text: say('staff.people.title'), href: '/staff/people' }]}
      errors={errors?.map((error) => ({ ...error, field: 'back' }))}
    >
      <p>{say('staff.person.unchanged')}</p>
      <p>
        <LinkButton id="back" href={`/staff/people/${id}`}>
          {say('staff.person.toPerson')}
        </LinkButton>
      </p>
    </StaffDesk>
  )
}
