import { Sheet } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { GoalBar } from '#app/ui/goal-bar.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ShareLink } from '#app/ui/share.tsx'
import { say } from '#app/words/say.ts'
import { Challenges } from './challenges.tsx'
import type { ChallengeWords } from './challenges.server.ts'
import { LastYear } from './memory/last-year.tsx'
import type { LastYearWords } from './memory/last-year.tsx'
import type { ProgressWords } from './progress.ts'
import { ShareMore } from './sharing/share-more.tsx'
import type { ShareMoreProps } from './sharing/share-more.tsx'
import { TeamAmounts } from './team-amounts.tsx'
import type { LinkedAmount } from './team-amounts.tsx'

export interface TeamGoalProps {
  name: string
  /** One sentence: what the team will do. */
  plan: string
  progress: ProgressWords
  /** Sponsors who add to what is given just now. */
  challenges: readonly ChallengeWords[]
  /** "Gifts are welcome until June 14"; null when the page has no end. */
  untilText: string | null
  /** `closed`: seen by all, takes no gifts. `paused`: nobody can give anywhere just now. `preview`: nothing here works yet. */
  giving: 'open' | 'closed' | 'paused' | 'preview'
  giveHref: string
  /** What it suggests to give, each a link to the give page with that sum chosen, or in a preview no link. */
  amounts: readonly LinkedAmount[]
  /** The page's own path. */
  href: string
  shareUrl: string
  /** Null in a preview: what is not out cannot be shared. */
  sharing: ShareMoreProps | null
  reportHref: string
  /** How many people stand with the cause through this team, and where others can; null in a preview. */
  standing: { readonly people: number; readonly href: string } | null
  /** "Half of the goal: reached on June 3." */
  milestone: string | null
  /** Of the team of a year before, which this one goes on. */
  lastYear: LastYearWords | null
}

/** How far the team is, and what one can do for it: beside its page, or first on a phone. */
export function TeamGoal(team: TeamGoalProps) {
  return (
    <aside aria-label={say('teams.page.goalAndSharing')}>
      <Sheet stay="stay">
        <GoalBar label={say('teams.page.goal')} {...team.progress} />
        {team.milestone && <p className="small soft">{team.milestone}</p>}
        <LastYear memory={team.lastYear} />
        {team.giving === 'open' && <Challenges challenges={team.challenges} />}
        {team.untilText && team.giving === 'open' && <p className="small soft">{team.untilText}</p>}
        <GivingState giving={team.giving} />
        <GiveAmounts team={team} />
        <Standing team={team} />
        {team.giving !== 'preview' && (
          <>
            <ShareLink
              label={say('teams.page.link')}
              url={team.shareUrl}
              share={{
                title: team.name,
                text: team.plan || team.name,
                button: say('teams.page.share'),
              }}
            />
            {team.sharing && <ShareMore {...team.sharing} />}
            <p className="small on-screen">
              <a href={`${team.href}/news/follow`}>{say('news.follow.fromPage')}</a>
            </p>
            <p className="small on-screen">
              <a href={team.reportHref}>{say('teams.page.report')}</a>
            </p>
          </>
        )}
      </Sheet>
    </aside>
  )
}

/** Who cannot give can be counted. */
function Standing({ team: { standing, giving } }: { team: TeamGoalProps }) {
  // Nobody is asked to be the first of a team that has finished.
  if (!standing || (giving === 'closed' && standing.people === 0)) return null
  return (
    <p>
      {say('stand.ofTeam', { n: standing.people })} <a href={standing.href}>{say('stand.join')}</a>
    </p>
  )
}

/** In a preview to be seen and not pressed. */
function GiveAmounts({ team }: { team: TeamGoalProps }) {
  if (team.giving === 'open')
    return (
      <>
        <TeamAmounts amounts={team.amounts} />
        <LinkButton href={team.giveHref} size="large" className="button--full">
          {say('teams.page.giveShort')}
        </LinkButton>
      </>
    )
  if (team.giving === 'preview')
    return (
      <>
        <TeamAmounts amounts={team.amounts} />
        <p className="button button--large button--full" aria-hidden="true">
          {say('teams.page.giveShort')}
        </p>
      </>
    )
  return null
}

function GivingState({ giving }: { giving: TeamGoalProps['giving'] }) {
  if (giving === 'closed')
    return (
      <Notice title={say('teams.page.finished')}>
        <p>
          {say.rich('teams.page.finishedWords', {
            link: (words) => <a href="/teams">{words}</a>,
          })}
        </p>
      </Notice>
    )
  if (giving === 'paused')
    return (
      <Notice kind="warning" title={say('teams.page.paused')}>
        <p>{say('teams.page.pausedWords')}</p>
      </Notice>
    )
  return null
}
