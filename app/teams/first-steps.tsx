import type { ReactNode } from 'react'
import { LinkButton } from '#app/ui/button.tsx'
import { ShareLink } from '#app/ui/share.tsx'
import { Steps } from '#app/ui/steps.tsx'
import type { Step } from '#app/ui/steps.tsx'
import { say } from '#app/words/say.ts'
import type { TeamStatus } from '#db/schema/teams.ts'
import type { TextState } from './page-editor.server.ts'
import { SubmitButton } from './page-state.tsx'

export interface FirstStepsProps {
  slug: string
  name: string
  status: TeamStatus
  state: TextState
  everPublished: boolean
  hasStory: boolean
  captainName: string
  gaveFirst: boolean
  /** Gifts of anybody but this captain. */
  otherGifts: number
  url: string
}

/** From this many gifts of others on, the page travels by itself. */
const SHARED = 10

/** What helps most, in its order: the page, then give first, ask three friends, share (FIELD, giving 4). */
export function FirstSteps(team: FirstStepsProps) {
  const steps = plan(team)
  const now = steps.findIndex(({ done }) => !done)
  return (
    <Steps
      steps={steps.map(({ title, done, body }, index): Step => {
        if (done) return { title, state: 'done' }
        return index === now ? { title, state: 'now', body } : { title, state: 'later' }
      })}
    />
  )
}

interface PlannedStep {
  title: string
  done: boolean
  body?: ReactNode
}

function plan(team: FirstStepsProps): PlannedStep[] {
  const { slug } = team
  const sent = team.everPublished || team.state === 'waiting'
  const friends = Math.min(3, team.otherGifts)
  return [
    { title: say('teams.steps.start'), done: true },
    {
      title: say('teams.steps.write'),
      done: team.hasStory && team.captainName !== '',
      body: (
        <>
          <p>{say('teams.steps.writeWords')}</p>
          <LinkButton href={`/manage/${slug}/page`}>{say('teams.steps.writeButton')}</LinkButton>
        </>
      ),
    },
    {
      title: say('teams.steps.send'),
      done: sent,
      body: (
        <>
          <p>{say('teams.steps.sendWords')}</p>
          <SubmitButton slug={slug} text={say('teams.state.send')} />
        </>
      ),
    },
    {
      title: say('teams.steps.give'),
      done: team.gaveFirst,
      body: isOpen(team) ? (
        <>
          <p>{say('teams.steps.giveWords')}</p>
          <LinkButton href={`/teams/${slug}/give`}>
            {team.otherGifts === 0
              ? say('teams.steps.giveButton')
              : say('teams.firstSteps.giveToo')}
          </LinkButton>
        </>
      ) : (
        <p>{say('teams.steps.onceLive')}</p>
      ),
    },
    {
      title: say('teams.steps.ask'),
      done: friends === 3,
      body: (
        <>
          <p>{say('teams.steps.askWords', { n: String(friends) })}</p>
          <ShareLink
            id="ask-link"
            label={say('teams.steps.askLabel')}
            url={say('teams.steps.askText', { team: team.name, url: team.url })}
            copyText={say('teams.steps.copy')}
            copiedText={say('teams.steps.copied')}
          />
        </>
      ),
    },
    {
      title: say('teams.steps.share'),
      done: team.otherGifts >= SHARED,
      body: (
        <>
          <p>{say('teams.steps.shareWords')}</p>
          <LinkButton href={`/manage/${slug}/share`}>{say('sharing.desk.toShare')}</LinkButton>
        </>
      ),
    },
  ]
}

function isOpen({ status }: FirstStepsProps): boolean {
  return status === 'live'
}
