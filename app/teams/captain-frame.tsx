import type { ReactNode } from 'react'
import { LinkButton } from '#app/ui/button.tsx'
import { DeskFrame } from '#app/ui/desk-frame.tsx'
import type { PageFrameProps } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'
import type { TeamRole, TeamStatus } from '#db/schema/teams.ts'
import type { TeamColor } from './team-color.ts'
import { TeamStatusTag } from './team-status.tsx'

export interface CaptainFrameProps {
  site: Pick<PageFrameProps, 'organization' | 'nav' | 'quickExitHref'>
  team: { slug: string; name: string; status: TeamStatus; color: TeamColor }
  /** The part of the desk, which the browser's title names first. */
  part:
    | 'Overview'
    | 'Gifts'
    | 'Money'
    | 'Events'
    | 'News'
    | 'Views'
    | 'Page'
    | 'Pictures'
    | 'Preview'
    | 'Share'
    | 'Members'
  /** A member sees the parts that are theirs. */
  seenBy?: TeamRole | undefined
  /** Said first in the title when a form came back (X3). */
  problem?: 'problem' | undefined
  children: ReactNode
}

/** The frame of a captain's pages about one team. */
export function CaptainFrame({
  site,
  team,
  part,
  seenBy = 'captain',
  problem,
  children,
}: CaptainFrameProps) {
  const desk = `/manage/${team.slug}`
  const tabs = [
    { text: say('teams.part.overview'), href: desk },
    ...(seenBy === 'captain'
      ? [
          { text: say('desk.gifts.title'), href: `${desk}/gifts` },
          { text: say('contributions.tab'), href: `${desk}/money` },
          { text: say('events.tab'), href: `${desk}/events` },
          { text: say('news.tab'), href: `${desk}/news` },
          { text: say('desk.views.title'), href: `${desk}/views` },
          { text: say('teams.part.page'), href: `${desk}/page` },
          { text: say('teams.part.pictures'), href: `${desk}/pictures` },
          { text: say('teams.part.preview'), href: `${desk}/preview` },
          { text: say('sharing.desk.title'), href: `${desk}/share` },
        ]
      : []),
    { text: say('members.desk.title'), href: `${desk}/members` },
  ]
  const current = part === 'Overview' ? desk : `${desk}/${part.toLowerCase()}`
  const title = tabs.find(({ href }) => href === current)?.text ?? part
  const isOut = team.status === 'live' || team.status === 'closed'
  return (
    <>
      <title>{`${problem ? say('ui.frame.errorTitle', { title }) : title} · ${team.name}`}</title>
      <DeskFrame
        {...site}
        color={team.color}
        user={{ name: say('teams.mine.title'), href: '/manage', signOutAction: '/sign-out' }}
        desk={say('teams.mine.desk')}
        title={team.name}
        aside={
          <>
            <TeamStatusTag status={team.status} />
            {isOut && (
              <LinkButton href={`/teams/${team.slug}`} look="secondary">
                {say('teams.mine.see')}
              </LinkButton>
            )}
          </>
        }
        tabs={tabs}
        currentTab={current}
      >
        {children}
      </DeskFrame>
    </>
  )
}
