import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { sayBankDone, sayBankRefused } from '#app/staff/deposits/deposit-words.ts'
import { findPayoutDesk } from '#app/staff/payouts/payout-desk.server.ts'
import { PayoutDesk } from '#app/staff/payouts/payout-desk.tsx'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const search = new URL(request.url).searchParams
  const desk = await findPayoutDesk(staff, params['id'] ?? '', search.get('after'))
  const done = search.get('done')
  return { desk, done: sayBankDone(done), refused: sayBankRefused(done) }
}

export default function StaffPayout() {
  const { desk, done, refused } = useLoaderData<typeof loader>()
  return <PayoutDesk desk={desk} done={done} refused={refused} />
}
