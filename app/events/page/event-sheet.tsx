import { EventKindArt } from '#app/ui/art/event-kinds.tsx'
import { Sheet } from '#app/ui/bulletin.tsx'
import { say } from '#app/words/say.ts'
import type { EventKind } from '#db/schema/events.ts'
import { DealLine } from '../dining-night/deal-part.tsx'
import { EventFacts } from './event-facts.tsx'
import type { EventFactsProps } from './event-facts.tsx'

export interface EventSheetProps extends EventFactsProps {
  kind: EventKind
  /** What a restaurant gives of a dining night; null for every other event. */
  line: string | null
}

/** When and where, beside a form that is about the event. */
export function EventSheet({ event }: { event: EventSheetProps }) {
  return (
    <aside aria-label={say('events.page.whenAndWhere')}>
      <Sheet stay="stay">
        <div className="event-drawn">
          <EventKindArt kind={event.kind} />
        </div>
        {event.line && <DealLine line={event.line} />}
        <EventFacts {...event} />
      </Sheet>
    </aside>
  )
}
