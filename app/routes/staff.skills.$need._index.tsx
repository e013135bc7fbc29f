import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { findStaffNeed } from '#app/staff/skills/skills-desk.server.ts'
import { staffAsKeeper } from '#app/staff/skills/staff-keeper.ts'
import { StaffNeed } from '#app/staff/skills/staff-need.tsx'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { answerSheet, sayNeedDone } from '#app/supporters/skills/answer-sheet.server.ts'
import { NeedStatusTag } from '#app/supporters/skills/need-status.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const [frame, found] = await Promise.all([
    findStaffFrame(staff),
    findStaffNeed(params['need'] ?? ''),
  ])
  if (!found) throw new Response('Not found', { status: 404 })
  return { frame, ...found, done: sayNeedDone(request) }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const publicId = params['need'] ?? ''
  const form = await request.formData()
  const answer = await answerSheet({ publicId, keeper: staffAsKeeper(staff.person), form })
  switch (answer.kind) {
    case 'again':
      return data(answer.answer, { status: answer.status })
    case 'not-found':
      throw new Response('Not found', { status: 404 })
    case 'on':
      return redirect(`/staff/skills/${encodeURIComponent(publicId)}?done=${answer.said}`, 303)
  }
}

export default function StaffNeedPage() {
  const { frame, need, trail, done } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: [] }
  return (
    <StaffDesk
      frame={frame}
      title={need.title}
      part="/staff/supporters"
      crumbs={[{ text: say('skills.title'), href: '/staff/skills' }]}
      aside={need.status === 'waiting' && <NeedStatusTag status={need.status} />}
      errors={errors}
    >
      {done && errors.length === 0 && <Notice {...done} announce="politely" />}
      <StaffNeed frame={frame} need={need} trail={trail} values={values} errors={errors} />
    </StaffDesk>
  )
}
