import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { sayTermsDone } from '#app/staff/settings/terms/answer-terms.server.ts'
import { findTermsPage } from '#app/staff/settings/terms/terms-page.server.ts'
import { TermsList } from '#app/staff/settings/terms/terms-page.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'administer')
  const [frame, terms] = await Promise.all([findStaffFrame(staff), findTermsPage()])
  return { frame, terms, done: sayTermsDone(request) }
}

export default function StaffTerms() {
  const { frame, terms, done } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={say('deal.terms.title')}
      part="/staff/settings"
      crumbs={[{ text: say('staff.settings.title'), href: '/staff/settings' }]}
      done={done}
    >
      <TermsList terms={terms} />
    </StaffDesk>
  )
}
