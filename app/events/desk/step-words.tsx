import { sayDay } from '#app/words/formats.ts'
import { sayTypedHours } from '#app/words/hours.ts'
import { say } from '#app/words/say.ts'
import { DealWords } from '../dining-night/deal-summary.tsx'
import type { EventEditor } from '../event-editor.server.ts'
import { OutingWords } from '../golf/outing-summary.tsx'
import { sayPackagesShort } from '../tickets/set-up/tell-packages.ts'
import type { Step } from '../set-up/step.ts'
import { SaleWords } from '../yard-sale/sale-summary.tsx'

/** What a captain said of one step, in short. */
export function StepWords({ step, event }: { step: Step; event: EventEditor }) {
  switch (step) {
    case 'when':
      return (
        <>
          {event.days.length === 0 && <span className="soft">{say('events.when.none')}</span>}
          {event.days.map(({ day, from, to }) => (
            <span key={day} className="under">{`${sayDay(day)}, ${sayTypedHours(from, to)}`}</span>
          ))}
          {event.rainPlan && <span className="under soft">{event.rainPlan}</span>}
        </>
      )
    case 'where':
      return (
        <>
          {[event.place, event.street, event.town].filter(Boolean).map((line) => (
            <span key={line} className="under">
              {line}
            </span>
          ))}
          <span className="under soft">
            {event.streetShown === 'day_of'
              ? say('events.streetWords.day_of', { n: event.streetHours })
              : say(`events.streetWords.${event.streetShown}`)}
          </span>
        </>
      )
    case 'story':
      return (
        <>
          <span className="under">
            {event.story === '' ? say('events.story.none') : shorten(event.story)}
          </span>
          {event.capacity !== null && (
            <span className="under soft">{say('events.story.room', { n: event.capacity })}</span>
          )}
        </>
      )
    case 'golf':
      return event.outing && <OutingWords outing={event.outing} />
    case 'packages':
      return event.packages.length === 0 ? (
        <span className="soft">{say('packages.none')}</span>
      ) : (
        sayPackagesShort(event.packages)
      )
    case 'tickets':
      return say(`packages.calledOff.${event.ticketing.calledOff}`)
    case 'sale':
      return event.sale && <SaleWords sale={event.sale} />
    case 'deal':
      return event.deal && <DealWords deal={event.deal} />
    case 'look':
      return event.pictureId === null ? say('events.look.drawn') : say('events.look.own')
  }
}

function shorten(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 160)}…`
}
