import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { MoneyInboxPage } from '#app/staff/money/money-inbox.tsx'
import { findMoneyInbox } from '#app/staff/money/money-inbox.server.ts'
import { MoneyParts } from '#app/staff/money/money-parts.tsx'
import { sayMoneyDone } from '#app/staff/money/money-words.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const frame = await findStaffFrame(staff)
  const search = new URL(request.url).searchParams
  const reader = { by: staff.person.id, timeZone: frame.timeZone }
  const inbox = await findMoneyInbox(search, reader)
  const done = inbox.justCame ? undefined : sayMoneyDone(search.get('done'))
  return { frame, inbox, done }
}

export default function StaffMoney() {
  const { frame, inbox, done } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={say('treasury.inbox.title')}
      part="/staff/money"
      done={done}
      errors={inbox.problem ? [{ field: 'amount', message: say('treasury.errors.amount') }] : []}
    >
      <MoneyParts current="/staff/money" />
      <MoneyInboxPage inbox={inbox} frame={frame} />
    </StaffDesk>
  )
}
