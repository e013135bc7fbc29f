import { Closed } from '#app/ui/art/scenes.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'
import type { DriverList } from './driver-page.server.ts'
import { StopList } from './stop-list.tsx'

/** The stops of one driver, on their phone or on paper. */
export function DriverPage({ list: { name, title, stops } }: { list: DriverList }) {
  return (
    <div className="stack-large">
      <div className="stack measure">
        <p className="kicker" dir="auto">
          {title}
        </p>
        <h1>{say('slots.list.hello', { name })}</h1>
        <p className="lede on-screen">{say('slots.list.lede')}</p>
        {stops.length > 0 && <p className="soft on-screen">{say('slots.list.print')}</p>}
      </div>
      {stops.length === 0 ? <p>{say('slots.list.none')}</p> : <StopList stops={stops} />}
    </div>
  )
}

/** A link that opens nothing any more, whatever was wrong with it. */
export function DriverGone() {
  return (
    <Poster picture={<Closed />}>
      <h1>{say('slots.list.gone')}</h1>
      <p className="lede">{say('slots.list.goneWords')}</p>
      <div className="actions">
        <LinkButton href="/events" look="secondary" size="large">
          {say('rsvp.guest.seeEvents')}
        </LinkButton>
      </div>
    </Poster>
  )
}
