import { Button, LinkButton } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { sayRoles } from './people.form.ts'
import { errorOf } from './read-form.ts'

interface PeopleFormProps {
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** Who is invited, and what they may do. */
export function InvitationFields({ typed = {}, errors = [] }: PeopleFormProps) {
  return (
    <form method="post" action="/staff/people/invitation" className="form" noValidate>
      <TextField
        name="name"
        label={say('staff.people.name')}
        autoComplete="off"
        defaultValue={typed['name']}
        error={errorOf(errors, 'name')}
      />
      <TextField
        name="email"
        type="email"
        label={say('staff.people.theirEmail')}
        hint={say('staff.people.emailHint')}
        autoComplete="off"
        defaultValue={typed['email']}
        error={errorOf(errors, 'email')}
      />
      <RoleChoice value={typed['role']} error={errorOf(errors, 'role')} />
      <div className="actions">
        <Button busyText={say('staff.people.inviting')}>{say('staff.people.invite')}</Button>
        <LinkButton href="/staff/people" look="quiet">
          {say('staff.people.toPeople')}
        </LinkButton>
      </div>
    </form>
  )
}

/** Another role for somebody. */
export function RoleFields({
  id,
  role,
  errors = [],
}: PeopleFormProps & { id: string; role: string }) {
  return (
    <form method="post" action={`/staff/people/${id}/role`} className="form" noValidate>
      <RoleChoice value={role} error={errorOf(errors, 'role')} />
      <div className="actions">
        <Button busyText={say('staff.people.changing')}>{say('staff.people.changeRole')}</Button>
        <LinkButton href={`/staff/people/${id}`} look="quiet">
          {say('staff.people.back')}
        </LinkButton>
      </div>
    </form>
  )
}

function RoleChoice({ value, error }: { value: string | undefined; error: string | undefined }) {
  return (
    <RadioGroup
      name="role"
      label={say('staff.people.mayDo')}
      choices={sayRoles()}
      defaultValue={value}
      error={error}
    />
  )
}
