import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findTicketsOfSale } from '#app/events/tickets/money/tickets-of-sale.server.ts'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerGiveBack } from '#app/staff/sales/answer-give-back.server.ts'
import { GiveBackFields } from '#app/staff/sales/give-back-fields.tsx'
import { SaleDesk } from '#app/staff/sales/sale-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  // Before anything is typed, so that nothing is lost to a sign-in (S13).
  const staff = await requireFreshFactor(request, 'handle-money')
  const id = params['id'] ?? ''
  const [frame, sold] = await Promise.all([findStaffFrame(staff), findTicketsOfSale(id)])
  if (!sold) throw new Response('Sale not found', { status: 404 })
  return { frame, id, tickets: sold.tickets.filter(({ standing }) => standing === 'theirs') }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'handle-money')
  return answerForm(await answerGiveBack(params['id'] ?? '', form, staff.person))
}

export default function StaffSalePlaces() {
  const { frame, id, tickets } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <SaleDesk {...{ frame, id }} title={say('ticketMoney.staff.giveBack')} errors={answer?.errors}>
      {tickets.length > 0 ? (
        <GiveBackFields
          saleId={id}
          tickets={tickets}
          currency={frame.currency}
          typed={answer?.typed}
          errors={answer?.errors}
        />
      ) : (
        <Notice title={say('ticketMoney.staff.noneLeft')} />
      )}
    </SaleDesk>
  )
}
