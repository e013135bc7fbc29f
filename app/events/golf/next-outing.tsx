import '#app/ui/styles/captain.css'
import { MailSent } from '#app/ui/art/scenes.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { sayDate } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { OutingNext } from './next-of-outing.server.ts'
import type { OutingThing } from './next-thing.ts'

interface NextOutingProps extends OutingNext {
  desk: string
  page: string
}

/** The one thing to do next about an outing, by when, and the way to it. */
export function NextOuting({ next: { thing, on }, today, desk, page }: NextOutingProps) {
  return (
    <section className="next" id="next" aria-labelledby="next-title">
      <div className="next-words">
        <p className="kicker">{say('golf.next.kicker')}</p>
        <h2 className="next-title" id="next-title">
          {say(`golf.next.thing.${thing}`)}
        </h2>
        {on !== null && (
          <p className="next-day">
            {on < today ? say('golf.next.soon') : say('golf.next.by', { day: sayDay(on) })}
          </p>
        )}
        <LinkButton href={hrefOf(thing, desk, page)} size="large">
          {say(`golf.next.go.${thing}`)}
        </LinkButton>
      </div>
      <MailSent />
    </section>
  )
}

function sayDay(day: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  return sayDate(at, { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' })
}

function hrefOf(thing: OutingThing, desk: string, page: string): string {
  switch (thing) {
    case 'course':
      return `${desk}/set-up/where`
    case 'sell':
      return `${desk}/set-up/packages`
    case 'send':
    case 'wait':
      return `${desk}/preview`
    case 'invite':
      return page
    case 'signs':
      return `${desk}/sponsors`
    case 'names':
      return `${desk}/players`
    case 'pair':
    case 'freeze':
      return `${desk}/pairings`
    case 'headcount':
    case 'day':
      return `${desk}/day`
    case 'bills':
      return `${desk}/orders`
    case 'close':
      return `${desk}/close-out`
  }
}
