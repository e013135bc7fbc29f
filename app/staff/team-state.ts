import type { TeamStatus } from '#db/schema/teams.ts'
import type { TagTone } from '#app/ui/tag.tsx'

/** A page's state in a word or two. */
export function sayTeamState(status: TeamStatus): {
  readonly text: string
  readonly tone: TagTone
} {
  switch (status) {
    case 'draft':
      return { text: 'Draft', tone: 'plain' }
    case 'waiting':
      return { text: 'Waiting', tone: 'waiting' }
    case 'live':
      return { text: 'Live', tone: 'good' }
    case 'closed':
      return { text: 'Closed', tone: 'quiet' }
    case 'hidden':
      return { text: 'Hidden', tone: 'bad' }
  }
}
