import { Empty, NotFound } from '#app/ui/art/scenes.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { TeamCard } from './team-card.ts'
import { TeamListing } from './team-listing.tsx'

export interface DirectoryPageProps {
  words: string
  town: string
  /** Empty for all kinds. */
  kind: string
  kinds: readonly { text: string; href: string; chosen: boolean }[]
  teams: readonly TeamCard[]
  /** Null on the first page. */
  firstHref: string | null
  /** Null on the last page. */
  nextHref: string | null
  /** Whether something was searched for. */
  filtered: boolean
  /** The list of teams that brought in most; null where there is none. */
  topHref: string | null
}

/** All teams, to search and to leaf through; a plain form and plain links. */
export function DirectoryPage(list: DirectoryPageProps) {
  return (
    <div className="stack-large">
      <div className="directory-head">
        <div className="stack">
          <h1>{say('teams.directory.title')}</h1>
          <p className="lede">{say('teams.directory.lede')}</p>
          {list.topHref && (
            <p>
              <a href={list.topHref}>{say('memory.top.link')}</a>
            </p>
          )}
        </div>
        <div className="stack">
          <search>
            <form method="get" action="/teams" className="directory-form">
              <TextField
                name="town"
                label={say('teams.directory.town')}
                defaultValue={list.town}
                maxLength={60}
              />
              <SearchField
                name="q"
                label={say('teams.directory.words')}
                defaultValue={list.words}
                maxLength={80}
              />
              {list.kind && <input type="hidden" name="kind" value={list.kind} />}
            </form>
          </search>
          <nav aria-label={say('teams.directory.kinds')}>
            <ul className="chips">
              {list.kinds.map((kind) => (
                <li key={kind.text}>
                  <a
                    className="chip"
                    href={kind.href}
                    aria-current={kind.chosen ? 'true' : undefined}
                  >
                    {kind.text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
      {list.teams.length === 0 ? (
        <NoTeams list={list} />
      ) : (
        <TeamListing teams={list.teams} level="h2" />
      )}
      <Pagination
        label={say('teams.directory.teams')}
        previousHref={list.firstHref ?? undefined}
        previousText={say('teams.directory.first')}
        nextHref={list.nextHref ?? undefined}
        nextText={say('teams.directory.more')}
      />
    </div>
  )
}

function NoTeams({ list }: { list: DirectoryPageProps }) {
  if (list.filtered)
    return (
      <EmptyState
        picture={<NotFound />}
        title={say('teams.directory.noFit')}
        actions={
          <>
            <LinkButton href="/teams">{say('teams.directory.showAll')}</LinkButton>
            <LinkButton href="/start" look="secondary">
              {say('teams.directory.startThis')}
            </LinkButton>
          </>
        }
      >
        <p>{say('teams.directory.noFitWords')}</p>
      </EmptyState>
    )
  return (
    <EmptyState
      picture={<Empty />}
      title={say('teams.directory.none')}
      actions={<LinkButton href="/start">{say('teams.directory.start')}</LinkButton>}
    >
      <p>{say('teams.directory.noneWords')}</p>
    </EmptyState>
  )
}
