import { Empty } from '#app/ui/art/scenes.tsx'
import { Listing } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { GoalBar } from '#app/ui/goal-bar.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { TeamCover } from './look/team-cover.tsx'
import type { MyTeam } from './my-teams.server.ts'
import { sayKind } from './team-kind.ts'
import { TeamStatusTag } from './team-status.tsx'

const CARD = '(min-width: 48rem) 22rem, 8rem'

/** The teams that somebody is on, or what to do when there is none. */
export function MyTeams({ teams }: { teams: readonly MyTeam[] }) {
  if (teams.length === 0)
    return (
      <EmptyState
        level="h1"
        picture={<Empty />}
        title={say('teams.mine.none')}
        actions={
          <>
            <LinkButton href="/start">{say('teams.mine.start')}</LinkButton>
            <LinkButton href="/teams" look="secondary">
              {say('teams.mine.others')}
            </LinkButton>
          </>
        }
      >
        <p>{say('teams.mine.noneWords')}</p>
        <p>
          <a href="/manage/account">{say('teams.mine.account')}</a>
        </p>
      </EmptyState>
    )
  return (
    <div className="stack-large">
      <div className="stack">
        <h1>{say('teams.mine.title')}</h1>
        <p className="cluster">
          <a href="/start">{say('teams.mine.another')}</a>
          <a href="/manage/account">{say('teams.mine.account')}</a>
        </p>
      </div>
      <Listing
        layout="columns"
        level="h2"
        items={teams.map((team) => ({
          href: `/manage/${team.slug}`,
          title: team.name,
          color: team.color,
          picture: <TeamCover cover={team.cover} sizes={CARD} />,
          meta: (
            <>
              {sayKind(team.kind)} <Tag>{say(`members.overview.part.${team.role}`)}</Tag>{' '}
              <TeamStatusTag status={team.status} />
            </>
          ),
          children: (
            <GoalBar
              size="tiny"
              label={say('teams.page.goalOf', { team: team.name })}
              {...team.progress}
            />
          ),
        }))}
      />
    </div>
  )
}
