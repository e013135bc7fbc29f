import { BrandLink } from '#app/ui/brand/brand-link.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { GoalBar } from '#app/ui/goal-bar.tsx'
import { say } from '#app/words/say.ts'
import type { ProgressWords } from '../progress.ts'
import { TellHeight } from './tell-height.tsx'

export interface EmbeddedTeamsProps {
  readonly brandColor: string | null
  readonly teams: readonly {
    readonly name: string
    readonly meta: string
    readonly url: string
    readonly progress: ProgressWords
  }[]
  readonly allUrl: string
}

/** Links leave the frame: nobody gives inside of another site. */
export function EmbeddedTeams({ brandColor, teams, allUrl }: EmbeddedTeamsProps) {
  return (
    <main className="embed embed--teams">
      <BrandLink color={brandColor} />
      <h1 className="embed-name">{say('embeds.teams')}</h1>
      <ul className="embed-teams">
        {teams.map(({ name, meta, url, progress }) => (
          <li key={url}>
            <h2 className="embed-name">
              <a href={url} target="_top" dir="auto">
                {name}
              </a>
            </h2>
            <p className="small soft">{meta}</p>
            <GoalBar size="tiny" label={say('teams.page.goalOf', { team: name })} {...progress} />
          </li>
        ))}
      </ul>
      <LinkButton look="secondary" href={allUrl} target="_top">
        {say('embeds.all')}
      </LinkButton>
      <TellHeight />
    </main>
  )
}
