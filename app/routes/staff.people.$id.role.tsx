import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerRole } from '#app/staff/answer-people.server.ts'
import { refuse } from '#app/staff/refuse.ts'
import { RoleFields } from '#app/staff/people-forms.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findStaffProfile } from '#app/staff/staff-sessions.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'administer')
  const [frame, member] = await Promise.all([
    findStaffFrame(staff),
    findStaffProfile(params['id'] ?? ''),
  ])
  if (!member) throw refuse('not-found')
  return { frame, id: member.publicId, name: member.name ?? member.email, role: member.role }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'administer')
  const answer = await answerRole(params['id'] ?? '', form, staff.person)
  return answerForm(answer)
}

export default function StaffRole() {
  const { frame, id, name, role } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('staff.person.roleOf', { name })}
      part="/staff/people"
      crumbs={[
        { text: say('staff.people.title'), href: '/staff/people' },
        { text: name, href: `/staff/people/${id}` },
      ]}
      errors={again?.errors}
    >
      <RoleFields id={id} role={again?.typed['role'] ?? role} errors={again?.errors} />
    </StaffDesk>
  )
}
