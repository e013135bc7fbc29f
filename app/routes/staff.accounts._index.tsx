import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { AccountsDeskPage } from '#app/staff/accounts/accounts-desk.tsx'
import { findAccounts } from '#app/staff/accounts/find-accounts.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { PeopleParts } from '#app/staff/people-parts.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'administer')
  const { searchParams } = new URL(request.url)
  const [frame, desk] = await Promise.all([
    findStaffFrame(staff),
    findAccounts(searchParams.get('words') ?? ''),
  ])
  const done = searchParams.get('done') === 'merged' ? say('accounts.merging.done') : undefined
  return { frame, desk, done }
}

export default function StaffAccounts() {
  const { frame, desk, done } = useLoaderData<typeof loader>()
  return (
    <StaffDesk frame={frame} title={say('accounts.title')} part="/staff/people" done={done}>
      <PeopleParts current="/staff/accounts" />
      <AccountsDeskPage desk={desk} />
    </StaffDesk>
  )
}
