import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerCredit } from '#app/staff/answer-credit.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { CreditFields } from '#app/staff/credit-fields.tsx'
import { findGiftCredit } from '#app/staff/gift-credit.server.ts'
import { GiftDesk } from '#app/staff/gift-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
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
  return answerForm(await answerCredit(params['id'] ?? '', await request.formData(), staff.person))
}

export default function StaffCredit() {
  const { frame, credit } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <GiftDesk
      frame={frame}
      gift={credit}
      title={say('members.staff.creditTitle')}
      errors={again?.errors}
    >
      <CreditFields credit={credit} typed={again?.typed} errors={again?.errors} />
    </GiftDesk>
  )
}
