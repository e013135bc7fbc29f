import type { ReactNode } from 'react'
import { say } from '#app/words/say.ts'

export interface EventFactsProps {
  days: readonly { readonly day: string; readonly hours: string; readonly machine: string }[]
  /** "Central Daylight Time" */
  zone: string
  place: string
  town: string
  /** Told only at its time (S34); otherwise why it is kept. */
  street:
    | { readonly kind: 'told'; readonly words: string }
    | { readonly kind: 'kept'; readonly words: string }
    | { readonly kind: 'none' }
}

/** When and where, on a sheet of paper beside what else there is to say. */
export function EventFacts({
  days,
  zone,
  place,
  town,
  street,
  children,
}: EventFactsProps & {
  /** More about when: how prices drop. */
  children?: ReactNode
}) {
  return (
    <>
      <div className="event-facts">
        <h2 className="event-fact">{say('events.page.when')}</h2>
        <ul className="event-days">
          {days.map(({ day, hours, machine }) => (
            <li key={machine}>
              <time dateTime={machine}>
                <strong>{day}</strong>
                <span>{hours}</span>
              </time>
            </li>
          ))}
        </ul>
        {zone && <p className="small soft">{zone}</p>}
      </div>
      {children}
      <div className="event-facts apart">
        <h2 className="event-fact">{say('events.page.where')}</h2>
        <address dir="auto" className="event-place">
          <strong>{place}</strong>
          {street.kind === 'told' && <span>{street.words}</span>}
          <span>{town}</span>
        </address>
        {street.kind === 'kept' && <p className="small soft">{street.words}</p>}
      </div>
    </>
  )
}
