import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { findStaffNeed } from '#app/staff/skills/skills-desk.server.ts'
import { staffAsKeeper } from '#app/staff/skills/staff-keeper.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { answerNeedChange } from '#app/supporters/skills/answer-need.server.ts'
import { NeedFields } from '#app/supporters/skills/need-fields.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const [frame, found] = await Promise.all([
    findStaffFrame(staff),
    findStaffNeed(params['need'] ?? ''),
  ])
  if (!found) throw new Response('Not found', { status: 404 })
  return { frame, need: found.need }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const form = await request.formData()
  const answer = await answerNeedChange(params['need'] ?? '', staffAsKeeper(staff.person), form)
  switch (answer.kind) {
    case 'again':
      return data(answer.answer, { status: 400 })
    case 'not-found':
      throw new Response('Not found', { status: 404 })
    case 'on':
      return redirect(`/staff/skills/${answer.publicId}?done=saved`, 303)
  }
}

export default function StaffChangeNeed() {
  const { frame, need } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  return (
    <StaffDesk
      frame={frame}
      title={say('skills.sheet.changeTitle')}
      part="/staff/supporters"
      crumbs={[
        { text: say('skills.title'), href: '/staff/skills' },
        { text: need.title, href: `/staff/skills/${need.id}` },
      ]}
      errors={errors}
    >
      <NeedFields today={need.today} values={again?.values ?? need.values} errors={errors} />
    </StaffDesk>
  )
}
