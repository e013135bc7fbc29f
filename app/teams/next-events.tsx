import { EventKindArt } from '#app/ui/art/event-kinds.tsx'
import { Listing, Section } from '#app/ui/bulletin.tsx'
import { say } from '#app/words/say.ts'
import type { EventKind } from '#db/schema/events.ts'

export interface NextEvent {
  readonly href: string
  readonly kind: EventKind
  readonly title: string
  /** "Sat, June 13" */
  readonly when: string
  readonly where: string
  /** What a restaurant gives that night. */
  readonly line: string | null
}

/** What the team holds next; nothing when nothing is planned. */
export function NextEvents({ events }: { events: readonly NextEvent[] }) {
  if (events.length === 0) return null
  return (
    <Section title={say('events.next')} id="events">
      <Listing
        items={events.map(({ href, kind, title, when, where, line }) => ({
          href,
          title,
          picture: <EventKindArt kind={kind} />,
          meta: when,
          children: (
            <>
              <p className="small soft" dir="auto">
                {where}
              </p>
              {line && (
                <p className="small" dir="auto">
                  {line}
                </p>
              )}
            </>
          ),
        }))}
      />
    </Section>
  )
}
