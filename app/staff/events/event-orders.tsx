import { OrderListPart } from '#app/events/tickets/desk/order-list.tsx'
import { CashBoxPart } from '#app/events/tickets/money/cash-box.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { say } from '#app/words/say.ts'
import { StaffDesk } from '../staff-desk.tsx'
import type { EventOrders } from './event-orders.server.ts'

/** What was sold of an event, for staff to look at: the team sells it. */
export function EventOrdersPage({ frame, list, box, title, eventHref }: EventOrders) {
  return (
    <StaffDesk
      frame={frame}
      title={say('ticketDesk.list.title')}
      part="/staff/events"
      crumbs={[
        { text: say('events.tab'), href: '/staff/events' },
        { text: title, href: eventHref },
      ]}
    >
      <div className="stack-large">
        <OrderListPart list={list} here={`${eventHref}/orders`} orderHref={null} />
        {box && (
          <Section title={say('ticketMoney.box.title')} id="box">
            <CashBoxPart box={box} />
          </Section>
        )}
      </div>
    </StaffDesk>
  )
}
