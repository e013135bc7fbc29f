import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { findTickedOff, findToTickOff } from '#app/staff/deposits/deposit-list.server.ts'
import { findOpenSlip } from '#app/staff/deposits/deposit-sheet.server.ts'
import { sayBankDone, sayBankRefused } from '#app/staff/deposits/deposit-words.ts'
import { DepositsPage } from '#app/staff/deposits/deposits-page.tsx'
import { findInHand } from '#app/staff/money/money-in-hand.server.ts'
import { MoneyParts } from '#app/staff/money/money-parts.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const frame = await findStaffFrame(staff)
  const search = new URL(request.url).searchParams
  const after = search.get('after')
  const [inHand, slip, toTickOff, tickedOff] = await Promise.all([
    findInHand(),
    findOpenSlip(),
    findToTickOff(frame.timeZone),
    findTickedOff(frame.timeZone, after),
  ])
  return {
    frame,
    inHand,
    slip: slip ?? null,
    toTickOff,
    tickedOff,
    firstPage: after === null,
    done: sayBankDone(search.get('done')),
    refused: sayBankRefused(search.get('done')),
  }
}

export default function StaffDeposits() {
  const { frame, done, refused, ...page } = useLoaderData<typeof loader>()
  return (
    <StaffDesk frame={frame} title={say('bank.title')} part="/staff/money" done={done}>
      <MoneyParts current="/staff/deposits" />
      {refused && <Notice kind="warning" title={refused} announce="politely" />}
      <DepositsPage {...page} frame={frame} />
    </StaffDesk>
  )
}
