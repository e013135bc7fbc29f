import type { ReactNode } from 'react'
import { CoverSheet } from '#app/ui/art/covers/cover-art.tsx'
import { Listing } from '#app/ui/bulletin.tsx'
import { GoalBar } from '#app/ui/goal-bar.tsx'
import { say } from '#app/words/say.ts'
import { TeamCover } from './look/team-cover.tsx'
import type { TeamCard } from './team-card.ts'

interface TeamListingProps {
  teams: readonly (TeamCard & { momentum?: string | null | undefined })[]
  level?: 'h2' | 'h3' | undefined
}

/** Teams to choose from, each with its drawing and how far it is. */
export function TeamListing({ teams, level }: TeamListingProps) {
  const drawn = teams.flatMap(({ cover }) => (cover.kind === 'drawn' ? [cover.scene] : []))
  return (
    <>
      <CoverSheet scenes={new Set(drawn)} />
      <Listing
        layout="columns"
        level={level}
        items={teams.map((team) => ({
          href: team.href,
          title: team.name,
          color: team.color,
          meta: <Meta team={team}>{team.momentum}</Meta>,
          picture: <TeamCover cover={team.cover} sizes={CARD} art="sheet" />,
          children: (
            <GoalBar
              size="tiny"
              label={say('teams.page.goalOf', { team: team.name })}
              words={team.progress.words}
              figure={team.progress.figure}
              figureText={team.progress.figureText}
              raisedPercent={team.progress.raisedPercent}
              expectedPercent={team.progress.expectedPercent}
              expectedText={team.progress.expectedText}
            />
          ),
        }))}
      />
    </>
  )
}

const CARD = '(min-width: 48rem) 22rem, 8rem'

function Meta({ team, children }: { team: TeamCard; children: ReactNode }) {
  return (
    <>
      <bdi>{team.meta}</bdi>
      {children && (
        <>
          <br />
          <strong className="momentum">{children}</strong>
        </>
      )}
    </>
  )
}
