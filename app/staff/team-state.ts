import type { TeamStatus } from '#db/schema/teams.ts'
import type { TagTone } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'

/** A page's state in a word or two. */
export function sayTeamState(status: TeamStatus): {
  readonly text: string
  readonly tone: TagTone
} {
  switch (status) {
    case 'draft':
      return { text: say('staff.teamState.draft'), tone: 'plain' }
    case 'waiting':
      return { text: say('staff.teamState.waiting'), tone: 'waiting' }
    case 'live':
      return { text: say('staff.teamState.live'), tone: 'good' }
    case 'closed':
      return { text: say('staff.teamState.closed'), tone: 'quiet' }
    case 'hidden':
      return { text: say('staff.teamState.hidden'), tone: 'bad' }
  }
}
