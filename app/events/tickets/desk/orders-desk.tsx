import '#app/ui/styles/captain.css'
import { LinkButton } from '#app/ui/button.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { say } from '#app/words/say.ts'
import type { EventEditor } from '../../event-editor.server.ts'
import type { OrderList } from './order-list.server.ts'
import { OrderListPart } from './order-list.tsx'

/** What was sold of an event, and the way to sell more by hand. */
export function OrdersDeskPage({ event, list }: { event: EventEditor; list: OrderList }) {
  const here = `${event.desk}/orders`
  return (
    <div className="stack-large">
      <PageHead of={event.title} href={event.desk}>
        <h2>{say('ticketDesk.list.title')}</h2>
        <div className="actions">
          <LinkButton href={`${here}/entry`}>{say('ticketDesk.list.sell')}</LinkButton>
          {list.all > 0 && (
            <LinkButton href={`${here}.csv`} look="secondary">
              {say('rsvp.list.csv')}
            </LinkButton>
          )}
        </div>
      </PageHead>
      <OrderListPart list={list} here={here} orderHref={(key) => `${here}/${key}`} />
    </div>
  )
}
