import { Empty, NotFound } from '#app/ui/art/scenes.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
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
}

/** All teams, to search and to leaf through; a plain form and plain links. */
export function DirectoryPage(list: DirectoryPageProps) {
  return (
    <div className="stack-large">
      <div className="directory-head">
        <div className="stack">
          <h1>Find a team</h1>
          <p className="lede">Look for friends by the name of their team, or by their town.</p>
        </div>
        <div className="stack">
          <search>
            <form method="get" action="/teams" className="directory-form">
              <TextField
                name="town"
                label="Town"
                optional="optional"
                defaultValue={list.town}
                maxLength={60}
              />
              <SearchField
                name="q"
                label="Name or words"
                defaultValue={list.words}
                maxLength={80}
              />
              {list.kind && <input type="hidden" name="kind" value={list.kind} />}
            </form>
          </search>
          <nav aria-label="Kinds of team">
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
        label="Teams"
        previousHref={list.firstHref ?? undefined}
        previousText="Back to the first teams"
        nextHref={list.nextHref ?? undefined}
        nextText="More teams"
      />
    </div>
  )
}

function NoTeams({ list }: { list: DirectoryPageProps }) {
  if (list.filtered)
    return (
      <EmptyState
        picture={<NotFound />}
        title="No team fits that"
        actions={
          <>
            <LinkButton href="/teams">Show all teams</LinkButton>
            <LinkButton href="/start" look="secondary">
              Start this team
            </LinkButton>
          </>
        }
      >
        <p>Try fewer letters or another word. Or be the first: it takes about a minute.</p>
      </EmptyState>
    )
  return (
    <EmptyState
      picture={<Empty />}
      title="The first team is still to come"
      actions={<LinkButton href="/start">Start a team</LinkButton>}
    >
      <p>A few friends, a day and an idea are enough. It takes about a minute.</p>
    </EmptyState>
  )
}
