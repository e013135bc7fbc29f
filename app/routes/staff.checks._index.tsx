import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { findBooksLight, findPastChecks } from '#app/staff/checks/books-light.server.ts'
import { findCatchUps } from '#app/staff/checks/catch-ups.server.ts'
import { sayProofDone } from '#app/staff/checks/check-words.ts'
import { ChecksPage } from '#app/staff/checks/checks-page.tsx'
import { MoneyParts } from '#app/staff/money/money-parts.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const [frame, light, past, catchUps] = await Promise.all([
    findStaffFrame(staff),
    findBooksLight(),
    findPastChecks(),
    findCatchUps(),
  ])
  const done = sayProofDone(request)
  return { frame, light, past, catchUps, done }
}

export default function StaffChecks() {
  const { frame, done, ...page } = useLoaderData<typeof loader>()
  return (
    <StaffDesk frame={frame} title={say('checks.title')} part="/staff/money" done={done}>
      <MoneyParts current="/staff/checks" />
      <ChecksPage {...page} frame={frame} />
    </StaffDesk>
  )
}
