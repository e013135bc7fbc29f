import { z } from 'zod'
import type { StaffRole } from '#db/schema/people.ts'
import { say } from '#app/words/say.ts'

/** What each role may do, as staff choose between them. */
export function sayRoles() {
  return roles.map((value) => ({
    value,
    label: sayRole(value),
    hint: say(`staff.roleHint.${value}`),
  }))
}

const roles = ['viewer', 'moderator', 'finance', 'admin'] as const

const role = z.enum(roles, { error: () => say('staff.people.chooseRole') })

export const InvitationForm = z.object({
  name: z
    .string({ error: () => say('staff.people.nameMissing') })
    .trim()
    .min(1, { error: () => say('staff.people.nameMissing') })
    .max(80, { error: () => say('staff.settingsErrors.nameTooLong') }),
  email: z
    .string({ error: () => say('staff.people.emailMissing') })
    .trim()
    .toLowerCase()
    .pipe(z.email({ error: () => say('staff.people.email') }).max(254)),
  role,
})

export const RoleForm = z.object({ role })

export function sayRole(role: StaffRole): string {
  return say(`staff.role.${role}`)
}
