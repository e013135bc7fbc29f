import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { answerViewName } from '#app/staff/views/answer-view.server.ts'
import { findViews } from '#app/staff/views/find-views.server.ts'
import { ViewNameFields } from '#app/staff/views/view-page.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const [frame, views] = await Promise.all([findStaffFrame(staff), findViews(staff)])
  const view = views.find(({ id, may }) => id === params['id'] && may === 'change')
  // It was removed in another tab, or is somebody else's: the list says which there are.
  if (!view) throw redirect('/staff/views', 303)
  return { frame, view }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const answer = await answerViewName(params['id'] ?? '', await request.formData(), staff)
  return answerForm(answer)
}

export default function StaffViewName() {
  const { frame, view } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('staff.views.renameTitle')}
      part={view.part === 'totals' ? '/staff' : '/staff/gifts'}
      crumbs={[{ text: say('staff.views.title'), href: '/staff/views' }]}
      errors={again?.errors}
    >
      <ViewNameFields
        id={view.id}
        name={again?.typed['name'] ?? view.name}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
