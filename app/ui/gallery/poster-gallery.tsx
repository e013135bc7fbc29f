import { HomeHero } from '../art/hero.tsx'
import { Band, Poster } from '../bulletin.tsx'
import { LinkButton } from '../button.tsx'

export function PosterGallery() {
  return (
    <Band look="dots">
      <Poster picture={<HomeHero />}>
        <p className="kicker">Milwaukee, this spring</p>
        <h1>Team up and open the home on 35th Street</h1>
        <p className="lede">
          Men’s groups, book clubs and friends hold yard sales, dining nights and golf outings.
          Every dollar goes to safe beds and long care.
        </p>
        <div className="actions">
          <LinkButton href="/start" size="large">
            Start a team
          </LinkButton>
          <LinkButton href="/give" look="secondary" size="large">
            Give
          </LinkButton>
        </div>
      </Poster>
    </Band>
  )
}
