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
    { title: 'Start your page', done: true },
    {
      title: 'Write your story and your name',
      done: team.hasStory && team.captainName !== '',
      body: (
        <>
          <p>Three or four sentences are enough: who you are, and why you do it.</p>
          <LinkButton href={`/manage/${slug}/page`}>Write the page</LinkButton>
        </>
      ),
    },
    {
      title: 'Send it to us',
      done: sent,
      body: (
        <>
          <p>We read every page before everyone sees it.</p>
          <SubmitButton slug={slug} text="Send it to us" />
        </>
      ),
    },
    {
      title: 'Give first',
      done: team.gaveFirst,
      body: isOpen(team) ? (
        <>
          <p>Teams whose captain gives first reach their goal far more often. Any amount.</p>
          <LinkButton href={`/teams/${slug}/give`}>
            {team.otherGifts === 0 ? 'Give the first gift' : say('teams.firstSteps.giveToo')}
          </LinkButton>
        </>
      ) : (
        <p>As soon as your page is live.</p>
      ),
    },
    {
      title: 'Ask three friends by name',
      done: friends === 3,
      body: (
        <>
          <p>
            Write to three people who would say yes to you, one by one. {friends} of 3 have given.
          </p>
          <ShareLink
            id="ask-link"
            label="A line to send them"
            url={`I’m raising money with ${team.name}. Would you be one of my first three? ${team.url}`}
            copyText="Copy"
            copiedText="Copied"
          />
        </>
      ),
    },
    {
      title: 'Share the page',
      done: team.otherGifts >= SHARED,
      body: <p>Now to everyone: your group, your street, your church. Ask people by name.</p>,
    },
  ]
}

function isOpen({ status }: FirstStepsProps): boolean {
  return status === 'live'
}
