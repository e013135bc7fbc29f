import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshForm, requireStaff } from '#app/people/visitor.server.ts'
import { AccountMergePage } from '#app/staff/accounts/account-merge-page.tsx'
import { findAccountSides } from '#app/staff/accounts/account-sides.server.ts'
import { answerAccountMerge } from '#app/staff/accounts/answer-account-merge.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'administer')
  const asked = new URL(request.url).searchParams.getAll('account').slice(0, 2)
  const [frame, sides] = await Promise.all([findStaffFrame(staff), findAccountSides(asked)])
  return { frame, sides }
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'administer')
  const answer = await answerAccountMerge(form, staff.person)
  if (answer.kind === 'done') return redirect(answer.to, 303)
  const { one = '', other = '' } = answer.typed
  return data({ ...answer, sides: await findAccountSides([one, other]) }, { status: 422 })
}

export default function StaffMergeAccounts() {
  const { frame, sides } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('accounts.merging.title')}
      part="/staff/people"
      crumbs={[
        { text: say('staff.people.title'), href: '/staff/people' },
        { text: say('accounts.title'), href: '/staff/accounts' },
      ]}
      errors={again?.errors ?? []}
    >
      <AccountMergePage
        sides={again?.sides ?? sides}
        frame={frame}
        typed={again?.typed}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
