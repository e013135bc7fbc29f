import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerCredit } from '#app/staff/answer-credit.server.ts'
import { CreditFields } from '#app/staff/credit-fields.tsx'
import { findGiftCredit } from '#app/staff/gift-credit.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const [frame, credit] = await Promise.all([
    findStaffFrame(staff),
    findGiftCredit(params['id'] ?? ''),
  ])
  if (!credit) throw new Response('Gift not found', { status: 404 })
  return { frame, credit }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const answer = await answerCredit(params['id'] ?? '', await request.formData(), staff.person)
  switch (answer.kind) {
    case 'not-found':
      throw new Response('Gift not found', { status: 404 })
    case 'done':
      return redirect(answer.to, 303)
    case 'again':
      return data(answer, { status: 422 })
  }
}

export default function StaffCredit() {
  const { frame, credit } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('members.staff.creditTitle')}
      part="/staff/gifts"
      crumbs={[
        { text: say('members.staff.gifts'), href: '/staff/gifts' },
        {
          text: say('members.staff.giftOf', { donor: credit.donor ?? say('members.staff.aDonor') }),
          href: `/staff/gifts/${credit.id}`,
        },
      ]}
      errors={again?.errors ?? []}
    >
      <CreditFields credit={credit} typed={again?.typed} errors={again?.errors} />
    </StaffDesk>
  )
}
