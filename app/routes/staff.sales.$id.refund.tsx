import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findRefundable } from '#app/giving/sales/refund-sale.server.ts'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerSaleRefund } from '#app/staff/sales/answer-sale-refund.server.ts'
import { SaleDesk } from '#app/staff/sales/sale-desk.tsx'
import { SaleRefundFields } from '#app/staff/sales/sale-refund-fields.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  // Before anything is typed, so that nothing is lost to a sign-in (S13).
  const staff = await requireFreshFactor(request, 'handle-money')
  const id = params['id'] ?? ''
  const [frame, refundable] = await Promise.all([findStaffFrame(staff), findRefundable(id)])
  if (!refundable) throw new Response('Sale not found', { status: 404 })
  return { frame, id, refundable }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'handle-money')
  return answerForm(await answerSaleRefund(params['id'] ?? '', form, staff.person))
}

export default function StaffSaleRefund() {
  const { frame, id, refundable } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <SaleDesk {...{ frame, id }} title={say('qr.staff.refund')} errors={answer?.errors}>
      {refundable.all > 0 ? (
        <SaleRefundFields
          saleId={id}
          refundable={refundable}
          currency={frame.currency}
          typed={answer?.typed}
          errors={answer?.errors}
        />
      ) : (
        <Notice title={say('qr.staff.nothingLeft')} />
      )}
    </SaleDesk>
  )
}
