import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findTicketsOfSale } from '#app/events/tickets/money/tickets-of-sale.server.ts'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerSendAgain } from '#app/staff/sales/answer-send-again.server.ts'
import { SaleDesk } from '#app/staff/sales/sale-desk.tsx'
import { SendAgainFields } from '#app/staff/sales/send-again-fields.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'handle-money')
  const id = params['id'] ?? ''
  const [frame, sold] = await Promise.all([findStaffFrame(staff), findTicketsOfSale(id)])
  if (!sold) throw new Response('Sale not found', { status: 404 })
  return { frame, id, notSent: sold.notSent }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'handle-money')
  return answerForm(await answerSendAgain(params['id'] ?? '', form, staff.person))
}

export default function StaffSaleAgain() {
  const { frame, id, notSent } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <SaleDesk {...{ frame, id }} title={say('ticketMoney.staff.again')} errors={answer?.errors}>
      {notSent > 0 ? (
        <SendAgainFields saleId={id} amount={notSent} currency={frame.currency} />
      ) : (
        <Notice title={say('ticketMoney.staff.againNone')} />
      )}
    </SaleDesk>
  )
}
