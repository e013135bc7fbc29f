import { z } from 'zod'
import type { StaffRole } from '#db/schema/people.ts'

/** What each role may do, as staff choose between them. */
export const roles: readonly {
  readonly value: StaffRole
  readonly label: string
  readonly hint: string
}[] = [
  { value: 'viewer', label: 'Viewer', hint: 'Sees totals, teams and gifts, and changes nothing' },
  {
    value: 'moderator',
    label: 'Moderator',
    hint: 'Also approves, sends back, hides and closes pages',
  },
  { value: 'finance', label: 'Finance', hint: 'Also sends gifts back' },
  { value: 'admin', label: 'Admin', hint: 'All of this, and people, settings and pausing giving' },
]

const role = z.enum(['viewer', 'moderator', 'finance', 'admin'], {
  error: 'Choose what they may do',
})

export const InvitationForm = z.object({
  email: z
    .string({ error: 'Write their e-mail' })
    .trim()
    .toLowerCase()
    .pipe(
      z.email({ error: 'That does not look like an e-mail, such as ruth@example.org' }).max(254),
    ),
  name: z
    .string({ error: 'Write their name; it stands in the record' })
    .trim()
    .min(1, { error: 'Write their name; it stands in the record' })
    .max(80, { error: 'Keep the name to 80 characters' }),
  role,
})

export const RoleForm = z.object({ role })

export function sayRole(role: StaffRole): string {
  return roles.find(({ value }) => value === role)?.label ?? role
}
