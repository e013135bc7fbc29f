import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { staffAsKeeper } from '#app/staff/skills/staff-keeper.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { answerNewNeed } from '#app/supporters/skills/answer-need.server.ts'
import { NeedFields } from '#app/supporters/skills/need-fields.tsx'
import { findToday } from '#app/supporters/skills/today.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const [frame, today] = await Promise.all([findStaffFrame(staff), findToday()])
  return { frame, today }
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const answer = await answerNewNeed(null, staffAsKeeper(staff.person), await request.formData())
  switch (answer.kind) {
    case 'again':
      return data(answer.answer, { status: 400 })
    case 'not-found':
      throw new Response('Not found', { status: 404 })
    case 'on':
      return redirect(`/staff/skills/${answer.publicId}?done=saved`, 303)
  }
}

export default function StaffNewNeed() {
  const { frame, today } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: [] }
  return (
    <StaffDesk
      frame={frame}
      title={say('skills.staff.add')}
      part="/staff/supporters"
      crumbs={[{ text: say('skills.title'), href: '/staff/skills' }]}
      errors={errors}
    >
      <NeedFields today={today} values={values} errors={errors} />
    </StaffDesk>
  )
}
