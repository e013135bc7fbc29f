import { Empty } from '#app/ui/art/scenes.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { say } from '#app/words/say.ts'
import type { RankedTeam } from './top-teams.server.ts'

interface TopTeamsPageProps {
  campaign: string | null
  teams: readonly RankedTeam[]
}

/** The teams that brought in most; whoever would rather not be in it is not. */
export function TopTeamsPage({ campaign, teams }: TopTeamsPageProps) {
  return (
    <div className="stack-large measure">
      <PageHead of={campaign ?? say('memory.top.kicker')} href="/">
        <h1>{say('memory.top.title')}</h1>
        <p className="lede">{say('memory.top.lede')}</p>
      </PageHead>
      {teams.length === 0 ? (
        <EmptyState
          picture={<Empty />}
          title={say('memory.top.none')}
          actions={<LinkButton href="/start">{say('giving.home.start')}</LinkButton>}
        >
          <p>{say('memory.top.noneWords')}</p>
        </EmptyState>
      ) : (
        <ol className="wall">
          {teams.map(({ place, name, href, raised, gifts }) => (
            <li key={place}>
              <span className="wall-name">
                {place}.{' '}
                <a href={href} dir="auto">
                  {name}
                </a>
              </span>
              <span className="wall-sum">{raised}</span>
              <span className="wall-when">{say('memory.top.gifts', { n: gifts })}</span>
            </li>
          ))}
        </ol>
      )}
      <p>
        <a href="/teams">{say('giving.home.all')}</a>
      </p>
    </div>
  )
}
