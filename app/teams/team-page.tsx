import type { ReactNode } from 'react'
import type { TeamKind } from '#db/schema/teams.ts'
import { Band, Poster, Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { say } from '#app/words/say.ts'
import { TeamComments } from './comments/comment-list.tsx'
import type { TeamCommentsProps } from './comments/comment-list.tsx'
import type { TeamLook } from './look/shown-look.server.ts'
import { SponsorWall } from './sponsors/sponsor-wall.tsx'
import type { ShownSponsorLevel } from './sponsors/sponsor-wall.tsx'
import { TeamCover } from './look/team-cover.tsx'
import { TeamPictures, TeamVideo } from './look/team-pictures.tsx'
import { GiftWall } from './gift-wall.tsx'
import type { GiftOnWall } from './gift-wall.tsx'
import { TeamNews } from './news/news-list.tsx'
import type { NewsListed } from './news/news-list.tsx'
import { NeedsPart } from './needs/needs-part.tsx'
import type { NeedsPartProps } from './needs/needs-part.tsx'
import { ReadingPart } from './resources/reading-part.tsx'
import type { ReadingProps } from './resources/reading-part.tsx'
import { NextEvents } from './next-events.tsx'
import type { NextEvent } from './next-events.tsx'
import { Roster } from './roster.tsx'
import type { RosterProps } from './roster.tsx'
import { TeamGoal } from './team-goal.tsx'
import type { TeamGoalProps } from './team-goal.tsx'
import { sayKindInTown } from './team-kind.ts'

export interface TeamPageProps extends TeamLook, TeamGoalProps {
  kind: TeamKind
  town: string
  /** Made by `renderStory`; nothing else is fit to stand here (S27). */
  storyHtml: string
  /** Names as the captains chose to be shown (S35). */
  captains: readonly string[]
  /** The newest gifts, made fit to show (S4). */
  wall: readonly GiftOnWall[]
  /** "42 gifts"; null before the first. */
  giftsText: string | null
  /** Where the older gifts are; null when all are shown. */
  olderGiftsHref: string | null
  roster: RosterProps
  /** The newest of what it tells. */
  news: readonly NewsListed[]
  /** What the team holds next, the soonest first. */
  nextEvents: readonly NextEvent[]
  /** What it needs done, and what was given so. */
  needs: NeedsPartProps
  /** What it has of the library. */
  reading: ReadingProps
  /** Who sponsors what it holds, by level. */
  sponsors: readonly ShownSponsorLevel[]
  /** Whose link led here, named or not; null on the page itself. */
  sentBy: { readonly name: string | null } | null
  comments: TeamCommentsProps
  /** Above all else: that this is a preview. */
  notice?: ReactNode
}

/** A team's page between masthead and foot, for a frame with `layout="flush"` and the team's colour. */
export function TeamPage(team: TeamPageProps) {
  return (
    <>
      {team.notice && (
        <Band>
          <div className="measure">{team.notice}</div>
        </Band>
      )}
      <Band look="dots">
        <Poster picture={<TeamCover cover={team.cover} sizes={HEAD} load="first" />}>
          <p className="kicker">{sayKindInTown(team.kind, team.town)}</p>
          <h1 dir="auto">{team.name}</h1>
          {team.plan && (
            <p className="lede" dir="auto">
              {team.plan}
            </p>
          )}
          <Captains names={team.captains} />
          <SentBy sentBy={team.sentBy} />
          <GiveButton team={team} />
        </Poster>
      </Band>
      <Band>
        <div className="columns columns--aside-first">
          <TeamGoal {...team} />
          <div className="stack-large">
            <TeamStory html={team.storyHtml} />
            <TeamVideo video={team.video} />
            <TeamPictures gallery={team.gallery} />
            <TeamNews news={team.news} teamHref={team.href} />
            <NextEvents events={team.nextEvents} />
            <NeedsPart {...team.needs} />
            <SponsorWall levels={team.sponsors} />
            <Roster {...team.roster} />
            <ReadingPart {...team.reading} />
            {team.giving !== 'preview' && <TeamWall team={team} />}
            <TeamComments {...team.comments} />
          </div>
        </div>
      </Band>
    </>
  )
}

/** As wide as the head of a page has room for it; a phone, whose pixels are finer than eyes, is told less. */
const HEAD = '(min-width: 76rem) 32rem, (min-width: 56rem) 42vw, 60vw'

function Captains({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <p className="soft">
      {say.rich('teams.page.captains', {
        n: names.length,
        names: () =>
          names.map((name, index) => (
            <span key={name}>
              {index > 0 && ', '}
              <bdi className="person">{name}</bdi>
            </span>
          )),
      })}
    </p>
  )
}

/** Says to whom a gift from here is credited, before it is given. */
function SentBy({ sentBy }: Pick<TeamPageProps, 'sentBy'>) {
  if (!sentBy) return null
  return (
    <p className="said">
      {sentBy.name === null
        ? say('members.page.sentBySomebody')
        : say.rich('members.page.sentBy', {
            who: sentBy.name,
            name: (words) => <bdi className="person">{words}</bdi>,
          })}
    </p>
  )
}

function GiveButton({ team }: { team: TeamPageProps }) {
  if (team.giving === 'open')
    return (
      <div className="actions">
        <LinkButton href={team.giveHref} size="large">
          {say('teams.page.give')}
        </LinkButton>
      </div>
    )
  if (team.giving === 'preview')
    return (
      <p className="button button--large" aria-hidden="true">
        {say('teams.page.give')}
      </p>
    )
  return null
}

function TeamStory({ html }: { html: string }) {
  if (html === '') return null
  return (
    <Section title={say('teams.page.story')} id="story">
      <Prose html={html} />
    </Section>
  )
}

function TeamWall({ team }: { team: TeamPageProps }) {
  return (
    <Section title={say('teams.page.wall')} id="wall">
      {team.wall.length === 0 ? (
        <p className="soft">
          {team.giving === 'closed' ? say('teams.page.noneClosed') : say('teams.page.none')}
        </p>
      ) : (
        <>
          {team.giftsText && <p className="soft">{team.giftsText}</p>}
          <GiftWall gifts={team.wall} />
        </>
      )}
      {team.olderGiftsHref && (
        <p>
          <a href={team.olderGiftsHref}>{say('teams.page.older')}</a>
        </p>
      )}
    </Section>
  )
}
