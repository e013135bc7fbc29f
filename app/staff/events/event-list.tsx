import { EventStatusTag } from '#app/events/event-status.tsx'
import { Table } from '#app/ui/table.tsx'
import { say } from '#app/words/say.ts'
import { sayMoment } from '../say-time.ts'
import type { EventTab, ListedEvent } from './event-list.server.ts'

interface EventListProps {
  events: readonly ListedEvent[]
  tab: EventTab
  timeZone: string
}

/** Events of all teams; each name leads to its review. */
export function EventList({ events, tab, timeZone }: EventListProps) {
  return (
    <Table
      caption={<span className="unseen">{say(`events.review.${tab}`)}</span>}
      narrow="brief"
      rows={events}
      rowKey={({ publicId }) => publicId}
      empty={<p className="soft">{say('events.review.none')}</p>}
      columns={[
        {
          heading: say('events.review.event'),
          cell: ({ publicId, title }) => (
            <a href={`/staff/events/${publicId}`} dir="auto">
              {title}
            </a>
          ),
        },
        { heading: say('events.review.team'), cell: ({ team }) => <bdi>{team}</bdi> },
        { heading: say('events.review.when'), cell: ({ when }) => when, kind: 'short' },
        { heading: say('events.review.state'), cell: EventStatusTag },
        {
          heading: say('events.review.since'),
          cell: ({ since }) => sayMoment(since, timeZone),
          kind: 'short',
        },
      ]}
    />
  )
}
