import { Closed } from '#app/ui/art/scenes.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import type { PageFrameProps } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

/** The same for a link that is nobody's and for one that is over. */
export function CheckInGone({ site }: { site: Omit<PageFrameProps, 'children'> }) {
  return (
    <PageFrame {...site}>
      <title>{`${say('checkIn.gone')} · ${site.organization.name}`}</title>
      <Poster picture={<Closed />}>
        <h1>{say('checkIn.gone')}</h1>
        <p className="lede">{say('checkIn.goneWords')}</p>
        <div className="actions">
          <LinkButton href="/events" look="secondary" size="large">
            {say('rsvp.guest.seeEvents')}
          </LinkButton>
        </div>
      </Poster>
    </PageFrame>
  )
}
