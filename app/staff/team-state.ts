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
      return { text: say('teams.status.draft'), tone: 'plain' }
    case 'waiting':
      return { text: say('teams.status.waiting'), tone: 'waiting' }
    case 'live':
      return { text: say('teams.status.live'), tone: 'good' }
    case 'closed':
      return { text: say('teams.status.closed'), tone: 'quiet' }
    case 'hidden':
      return { text: say('teams.status.hidden'), tone: 'bad' }
  }
}
