import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { handOf } from '#app/contributions/hand.ts'
import { answerBox, readBoxDone } from '#app/events/tickets/called-off/answer-box.server.ts'
import { startSettlement } from '#app/events/tickets/called-off/settle-event.server.ts'
import { findSettlement } from '#app/events/tickets/called-off/settlement.server.ts'
import { SettlementPage } from '#app/events/tickets/called-off/settlement-page.tsx'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { refuse } from '#app/staff/refuse.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'handle-money')
  const [frame, settlement] = await Promise.all([
    findStaffFrame(staff),
    findSettlement(params['id'] ?? ''),
  ])
  if (!settlement) throw refuse('not-found')
  const isBegun = new URL(request.url).searchParams.get('done') === 'started'
  return {
    frame,
    settlement,
    done: isBegun ? say('ticketMoney.settle.started') : readBoxDone(request),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'handle-money')
  const id = params['id'] ?? ''
  const boxed = await answerBox(id, form, handOf(staff.person))
  if (boxed !== undefined) return redirect(`/staff/events/${id}/settlement?box=${boxed}#box`, 303)
  const outcome = await startSettlement({ eventPublicId: id, by: handOf(staff.person) })
  if (outcome === 'not-found') throw refuse('not-found')
  const done = outcome === 'started' ? '?done=started' : ''
  return redirect(`/staff/events/${id}/settlement${done}`, 303)
}

export default function StaffEventSettlement() {
  const { frame, settlement, done } = useLoaderData<typeof loader>()
  const { id, title } = settlement.event
  return (
    <StaffDesk
      frame={frame}
      title={say('ticketMoney.settle.title')}
      part="/staff/events"
      crumbs={[
        { text: say('events.tab'), href: '/staff/events' },
        { text: title, href: `/staff/events/${id}` },
      ]}
      done={done}
    >
      <SettlementPage
        settlement={settlement}
        currency={frame.currency}
        action={`/staff/events/${id}/settlement`}
      />
    </StaffDesk>
  )
}
