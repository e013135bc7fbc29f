import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerForm } from '#app/staff/answer-form.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerGoods } from '#app/staff/goods/answer-goods.server.ts'
import { GoodsFields } from '#app/staff/goods/goods-fields.tsx'
import { newFormKey } from '#app/staff/money/form-key.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { findTeamsOffered } from '#app/staff/team-by-name.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { dayIn } from '#app/words/days.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const [frame, teams] = await Promise.all([findStaffFrame(staff), findTeamsOffered()])
  return { frame, teams, formKey: newFormKey(), today: dayIn(frame.timeZone, now()) }
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const { timeZone } = await findStaffFrame(staff)
  const form = await request.formData()
  return answerForm(await answerGoods(form, { by: staff.person, today: dayIn(timeZone, now()) }))
}

export default function StaffLogGoods() {
  const { frame, teams, formKey, today } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('goods.log')}
      part="/staff/money"
      crumbs={[{ text: say('goods.title'), href: '/staff/goods' }]}
      errors={again?.errors ?? []}
    >
      <p className="measure">{say('goods.logWords')}</p>
      <GoodsFields
        formKey={formKey}
        today={today}
        teams={teams}
        typed={again?.typed}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
