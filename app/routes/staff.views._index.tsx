import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { answerNewView } from '#app/staff/views/answer-view.server.ts'
import { findViews, mayShare } from '#app/staff/views/find-views.server.ts'
import { findKeptFilters } from '#app/staff/views/kept-filters.server.ts'
import { KeepView, sayViewDone, ViewList, ViewRemoved } from '#app/staff/views/view-page.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const search = new URL(request.url).searchParams
  const [frame, views] = await Promise.all([findStaffFrame(staff), findViews(staff)])
  const part = search.get('part')
  const query = search.get('query') ?? ''
  return {
    frame,
    views,
    mayShare: mayShare(staff.role),
    part,
    query,
    kept: part === null ? [] : await findKeptFilters(part, query, frame.timeZone),
    done: search.get('done'),
    removed: search.get('view'),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const answer = await answerNewView(await request.formData(), staff)
  return answerForm(answer)
}

export default function StaffViews() {
  const { frame, views, mayShare, part, query, kept, done, removed } =
    useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const named = again?.typed['part'] ?? part
  return (
    <StaffDesk
      frame={frame}
      title={say('staff.views.title')}
      part={named === 'gifts' ? '/staff/gifts' : '/staff'}
      errors={again?.errors}
      done={sayViewDone(done)}
    >
      {done === 'removed' && removed && <ViewRemoved id={removed} />}
      {named && (
        <KeepView
          part={named}
          query={again?.typed['query'] ?? query}
          kept={kept}
          mayShare={mayShare}
          typed={again?.typed}
          errors={again?.errors}
        />
      )}
      {(!named || views.length > 0) && <ViewList views={views} />}
    </StaffDesk>
  )
}
