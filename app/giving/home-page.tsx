import type { ReactNode } from 'react'
import { Challenges } from '#app/teams/challenges.tsx'
import type { ChallengeWords } from '#app/teams/challenges.server.ts'
import type { ProgressWords } from '#app/teams/progress.ts'
import type { TeamCard } from '#app/teams/team-card.ts'
import { Dedicated } from '#app/teams/gift-wall.tsx'
import { TeamListing } from '#app/teams/team-listing.tsx'
import { HomeHero } from '#app/ui/art/hero.tsx'
import { Empty } from '#app/ui/art/scenes.tsx'
import { Band, Poster, Section, Wall } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { GoalBar } from '#app/ui/goal-bar.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { say } from '#app/words/say.ts'
import type { WallGift } from './wall.server.ts'
import { WhatCanYouDo } from './what-can-you-do.tsx'

export interface HomePageProps {
  /** The campaign's. */
  name: string
  tagline: string
  /** Made by `renderStory`. */
  storyHtml: string
  progress: ProgressWords
  /** Sponsors who add to every gift just now. */
  challenges: readonly ChallengeWords[]
  giving: 'open' | 'paused'
  /** How many people stand with the cause. */
  standing: number
  /** By how much they gather lately, then the newest. */
  teams: readonly (TeamCard & { momentum: string | null })[]
  /** The newest, with the team that each went to; null for the campaign itself. */
  gifts: readonly (WallGift & { to: { name: string; href: string } | null })[]
}

/** The campaign's home: what it is for, how far it is, who is on it, and the two ways to join in. */
export function HomePage(home: HomePageProps) {
  return (
    <>
      <Band look="dots">
        <Poster picture={<HomeHero />}>
          <h1 dir="auto">{home.name}</h1>
          {home.tagline && (
            <p className="lede" dir="auto">
              {home.tagline}
            </p>
          )}
          <div className="actions">
            <LinkButton href="/start" size="large">
              {say('giving.home.start')}
            </LinkButton>
            {home.giving === 'open' && (
              <LinkButton href="/give" look="secondary" size="large">
                {say('giving.home.give')}
              </LinkButton>
            )}
          </div>
        </Poster>
      </Band>
      <Band>
        <div className="stack-large">
          {home.giving === 'paused' && (
            <Notice kind="warning" title={say('teams.page.paused')}>
              <p>{say('teams.page.pausedWords')}</p>
            </Notice>
          )}
          <GoalBar size="large" label={say('giving.home.goal')} {...home.progress} />
          {home.giving === 'open' && <Challenges challenges={home.challenges} />}
        </div>
      </Band>
      <WhatCanYouDo giving={home.giving} standing={home.standing} />
      <Band look="shade">
        <Section title={say('giving.home.moving')} id="teams">
          <HomeTeams teams={home.teams} />
        </Section>
      </Band>
      <Band>
        <div className="columns">
          {home.storyHtml && (
            <Section title={say('giving.home.story')} id="story">
              <Prose html={home.storyHtml} />
            </Section>
          )}
          <HomeGifts gifts={home.gifts} />
        </div>
      </Band>
      <HowItGoes />
    </>
  )
}

function HomeTeams({ teams }: { teams: HomePageProps['teams'] }) {
  if (teams.length === 0)
    return (
      <EmptyState
        picture={<Empty />}
        title={say('teams.directory.none')}
        level="h3"
        actions={<LinkButton href="/start">{say('giving.home.start')}</LinkButton>}
      >
        <p>{say('teams.directory.noneWords')}</p>
      </EmptyState>
    )
  return (
    <>
      <TeamListing teams={teams} />
      <p>
        <a href="/teams">{say('giving.home.all')}</a>
      </p>
    </>
  )
}

function HomeGifts({ gifts }: { gifts: HomePageProps['gifts'] }) {
  return (
    <Section title={say('giving.home.gifts')} id="gifts">
      {gifts.length === 0 ? (
        <p className="soft">{say('giving.home.none')}</p>
      ) : (
        <Wall
          entries={gifts.map(({ to, when, dedication, ...gift }) => ({
            ...gift,
            line: dedication && <Dedicated {...dedication} />,
            when: to
              ? say.rich('giving.home.whenTo', {
                  when,
                  team: to.name,
                  link: (name) => (
                    <a href={to.href}>
                      <bdi>{name}</bdi>
                    </a>
                  ),
                })
              : when,
          }))}
        />
      )}
    </Section>
  )
}

/** Three steps, so that nobody has to ask what a team is. */
function HowItGoes() {
  const b = (words: ReactNode) => <strong>{words}</strong>
  return (
    <Band look="sun">
      <div className="how">
        <h2>{say('giving.home.how')}</h2>
        <ol className="how-steps">
          <li>{say.rich('giving.home.stepPage', { b })}</li>
          <li>{say.rich('giving.home.stepAsk', { b })}</li>
          <li>{say.rich('giving.home.stepDay', { b })}</li>
        </ol>
        <div className="actions">
          <LinkButton href="/start" size="large" className="how-start">
            {say('giving.home.start')}
          </LinkButton>
        </div>
      </div>
    </Band>
  )
}

/** Between two campaigns: kind words for whoever comes too early. */
export function NotReady({ organizationName }: { organizationName: string }) {
  return (
    <div className="frame">
      <main id="main" className="frame-main">
        <div className="wrap">
          <EmptyState
            level="h1"
            picture={<HomeHero />}
            title={say('giving.home.notReadyOf', { organization: organizationName })}
            actions={
              <LinkButton href="/staff" look="secondary">
                {say('giving.home.toDesk')}
              </LinkButton>
            }
          >
            <p>{say('giving.home.notReadyWords')}</p>
          </EmptyState>
        </div>
      </main>
    </div>
  )
}
