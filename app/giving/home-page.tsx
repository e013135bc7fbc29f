import type { ProgressWords } from '#app/teams/progress.ts'
import type { TeamCard } from '#app/teams/team-card.ts'
import { TeamListing } from '#app/teams/team-listing.tsx'
import { HomeHero } from '#app/ui/art/hero.tsx'
import { Empty } from '#app/ui/art/scenes.tsx'
import { Band, Poster, Section, Wall } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { GoalBar } from '#app/ui/goal-bar.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Prose } from '#app/ui/prose.tsx'
import type { WallGift } from './wall.server.ts'

export interface HomePageProps {
  /** The campaign's. */
  name: string
  tagline: string
  /** Made by `renderStory`. */
  storyHtml: string
  progress: ProgressWords
  giving: 'open' | 'paused'
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
              Start a team
            </LinkButton>
            {home.giving === 'open' && (
              <LinkButton href="/give" look="secondary" size="large">
                Give
              </LinkButton>
            )}
          </div>
        </Poster>
      </Band>
      <Band>
        <div className="stack-large">
          {home.giving === 'paused' && (
            <Notice kind="warning" title="Giving is paused for a moment">
              <p>Please come back a little later. Gifts made so far are safe.</p>
            </Notice>
          )}
          <GoalBar size="large" label="Campaign goal" {...home.progress} />
        </div>
      </Band>
      <Band look="shade">
        <Section title="Teams on the move" id="teams">
          <HomeTeams teams={home.teams} />
        </Section>
      </Band>
      <Band>
        <div className="columns">
          {home.storyHtml && (
            <Section title="What it is for" id="story">
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
        title="The first team is still to come"
        level="h3"
        actions={<LinkButton href="/start">Start a team</LinkButton>}
      >
        <p>A few friends, a day and an idea are enough. It takes about a minute.</p>
      </EmptyState>
    )
  return (
    <>
      <TeamListing teams={teams} />
      <p>
        <a href="/teams">All teams</a>
      </p>
    </>
  )
}

function HomeGifts({ gifts }: { gifts: HomePageProps['gifts'] }) {
  return (
    <Section title="Newest gifts" id="gifts">
      {gifts.length === 0 ? (
        <p className="soft">No gifts yet. Yours can be the first.</p>
      ) : (
        <Wall
          entries={gifts.map(({ to, when, ...gift }) => ({
            ...gift,
            when: to ? (
              <>
                {when}, to{' '}
                <a href={to.href}>
                  <bdi>{to.name}</bdi>
                </a>
              </>
            ) : (
              when
            ),
          }))}
        />
      )}
    </Section>
  )
}

/** Three steps, so that nobody has to ask what a team is. */
function HowItGoes() {
  return (
    <Band look="sun">
      <div className="how">
        <h2>Team up in three steps</h2>
        <ol className="how-steps">
          <li>
            <strong>Make your page.</strong> A name, a goal, and what you will do: a yard sale, a
            dinner out, a golf outing, or just asking your friends.
          </li>
          <li>
            <strong>Give first, then ask three friends.</strong> Teams that start with a gift of
            their own get there far more often.
          </li>
          <li>
            <strong>Have a good day together.</strong> Every gift goes straight to the charity, and
            the page counts it at once.
          </li>
        </ol>
        <div className="actions">
          <LinkButton href="/start" size="large" className="how-start">
            Start a team
          </LinkButton>
        </div>
      </div>
    </Band>
  )
}

/** Before the first set-up: kind words for whoever is setting this up, and for who comes too early. */
export function NotReady({ organizationName }: { organizationName: string | null }) {
  return (
    <div className="frame">
      <main id="main" className="frame-main">
        <div className="wrap">
          <EmptyState
            level="h1"
            picture={<HomeHero />}
            title={
              organizationName ? `${organizationName} is getting ready` : 'We are getting ready'
            }
            actions={
              <LinkButton href="/staff" look="secondary">
                Staff: go to your desk
              </LinkButton>
            }
          >
            <p>
              There is no campaign here yet. Please come back soon. If you work here: set up your
              organization and its first campaign, and this page fills itself.
            </p>
          </EmptyState>
        </div>
      </main>
    </div>
  )
}
