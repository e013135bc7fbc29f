import { Closed } from '#app/ui/art/scenes.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'

/** For a link of a letter that opens nothing, whatever was wrong with it; `seeAll` leads to what else there is. */
export function LinkGone({ href, seeAll }: { href: string; seeAll: string }) {
  return (
    <Poster picture={<Closed />}>
      <h1>{say('rsvp.guest.gone')}</h1>
      <p className="lede">{say('rsvp.guest.goneWords')}</p>
      <div className="actions">
        <LinkButton href={href} look="secondary" size="large">
          {seeAll}
        </LinkButton>
      </div>
    </Poster>
  )
}
