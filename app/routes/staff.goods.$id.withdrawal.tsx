import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerForm } from '#app/staff/answer-form.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerGoodsWithdrawal } from '#app/staff/goods/answer-goods.server.ts'
import { findOneOfGoods } from '#app/staff/goods/goods-desk.server.ts'
import { ReasonForm } from '#app/staff/money/reason-form.tsx'
import { refuse } from '#app/staff/refuse.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const [frame, goods] = await Promise.all([
    findStaffFrame(staff),
    findOneOfGoods(params['id'] ?? '', staff.person.id),
  ])
  if (!goods) throw refuse('not-found')
  return { frame, goods }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const form = await request.formData()
  return answerForm(await answerGoodsWithdrawal(params['id'] ?? '', form, staff.person))
}

export default function StaffWithdrawGoods() {
  const { frame, goods } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('goods.withdrawTitle', { who: goods.giverName })}
      part="/staff/money"
      crumbs={[{ text: say('goods.title'), href: '/staff/goods' }]}
      errors={again?.errors ?? []}
    >
      <p dir="auto">{goods.description}</p>
      <ReasonForm
        action={`/staff/goods/${goods.id}/withdrawal`}
        deed="withdrawGoods"
        back="/staff/goods"
        typed={again?.typed}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
