import type { Person } from '#app/people/person.server.ts'
import {
  changeRole,
  disableStaff,
  inviteStaff,
  resetStaff,
} from '#app/people/staff-members.server.ts'
import type { MemberChange } from '#app/people/staff-members.server.ts'
import { say } from '#app/words/say.ts'
import { InvitationForm, RoleForm } from './people.form.ts'
import { formAgain, readForm } from './read-form.ts'
import type { FormAgain } from './read-form.ts'
import { endStaffSessions } from './staff-sessions.server.ts'

export type PeopleAnswer =
  | FormAgain
  | { readonly kind: 'done'; readonly to: string }
  | { readonly kind: 'not-found' | 'not-allowed' }

export async function answerInvitation(form: FormData, by: Person): Promise<PeopleAnswer> {
  const read = readForm(form, InvitationForm)
  if (read.kind === 'again') return read
  const outcome = await inviteStaff(by, read.value)
  switch (outcome.kind) {
    case 'invited':
      return { kind: 'done', to: '/staff/people?done=invited' }
    case 'already-staff':
      return formAgain(read.typed, [{ field: 'email', message: say('staff.people.already') }])
    case 'not-allowed':
      return { kind: 'not-allowed' }
  }
}

export async function answerRole(id: string, form: FormData, by: Person): Promise<PeopleAnswer> {
  const read = readForm(form, RoleForm)
  if (read.kind === 'again') return read
  return said(await changeRole(by, id, read.value.role), {
    id,
    done: 'changed',
    field: 'role',
    typed: read.typed,
  })
}

export async function answerDisabling(id: string, by: Person): Promise<PeopleAnswer> {
  return said(await disableStaff(by, id), { id, done: 'disabled', field: 'disabling', typed: {} })
}

export async function answerReset(id: string, by: Person): Promise<PeopleAnswer> {
  return said(await resetStaff(by, id), { id, done: 'reset', field: 'reset', typed: {} })
}

export async function answerSessionsEnd(id: string, by: Person): Promise<PeopleAnswer> {
  const outcome = await endStaffSessions(by, id)
  if (outcome === 'not-found') return { kind: 'not-found' }
  return { kind: 'done', to: `/staff/people/${id}?done=sessions-ended` }
}

interface Saying {
  readonly id: string
  readonly done: string
  readonly field: string
  readonly typed: FormAgain['typed']
}

function said({ kind }: MemberChange, { id, done, field, typed }: Saying): PeopleAnswer {
  switch (kind) {
    case 'changed':
      return { kind: 'done', to: `/staff/people/${id}?done=${done}` }
    case 'last-admin':
      return formAgain(typed, [
        {
          field,
          message: say('staff.people.lastAdmin'),
        },
      ])
    case 'not-found':
    case 'not-allowed':
      return { kind }
  }
}
