import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { findDepositDesk } from '#app/staff/deposits/deposit-desk.server.ts'
import { DepositDesk } from '#app/staff/deposits/deposit-desk.tsx'
import { sayBankDone, sayBankRefused } from '#app/staff/deposits/deposit-words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const desk = await findDepositDesk(staff, params['id'] ?? '')
  const done = new URL(request.url).searchParams.get('done')
  return { desk, done: sayBankDone(done), refused: sayBankRefused(done) }
}

export default function StaffDeposit() {
  const { desk, done, refused } = useLoaderData<typeof loader>()
  return <DepositDesk desk={desk} done={done} refused={refused} />
}
