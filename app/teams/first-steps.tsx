import { Details } from '#app/ui/details.tsx'
import { Steps } from '#app/ui/steps.tsx'
import { say } from '#app/words/say.ts'
import type { TextState } from './page-editor.server.ts'

export interface FirstStepsProps {
  state: TextState
  everPublished: boolean
  hasStory: boolean
  captainName: string
  gaveFirst: boolean
  /** Gifts of anybody but this captain. */
  otherGifts: number
}

/** From this many gifts of others on, the page travels by itself. */
const SHARED = 10

/** The way from a draft to a page that travels (FIELD, giving 4): open while it is new, folded away later. */
export function FirstSteps(team: FirstStepsProps) {
  const steps = plan(team)
  const now = steps.findIndex(({ done }) => !done)
  const done = steps.filter((step) => step.done).length
  return (
    <Details
      summary={say('desk.next.steps', { done: String(done), all: String(steps.length) })}
      start={team.everPublished ? 'folded' : 'unfolded'}
    >
      <Steps
        steps={steps.map((step, index) => ({
          title: step.title,
          state: step.done ? 'done' : index === now ? 'now' : 'later',
        }))}
      />
    </Details>
  )
}

function plan(team: FirstStepsProps) {
  return [
    { title: say('teams.steps.start'), done: true },
    { title: say('teams.steps.write'), done: team.hasStory && team.captainName !== '' },
    { title: say('teams.steps.send'), done: team.everPublished || team.state === 'waiting' },
    { title: say('teams.steps.give'), done: team.gaveFirst },
    { title: say('teams.steps.ask'), done: team.otherGifts >= 3 },
    { title: say('teams.steps.share'), done: team.otherGifts >= SHARED },
  ]
}
