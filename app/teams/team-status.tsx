import type { TeamStatus } from '#db/schema/teams.ts'
import { Tag } from '#app/ui/tag.tsx'
import type { TagTone } from '#app/ui/tag.tsx'

const words: Record<TeamStatus, { text: string; tone: TagTone }> = {
  draft: { text: 'Draft', tone: 'plain' },
  waiting: { text: 'Waiting', tone: 'waiting' },
  live: { text: 'Live', tone: 'good' },
  closed: { text: 'Closed', tone: 'quiet' },
  hidden: { text: 'Hidden', tone: 'bad' },
}

/** The state of a page in one word. */
export function TeamStatusTag({ status }: { status: TeamStatus }) {
  const { text, tone } = words[status]
  return <Tag tone={tone}>{text}</Tag>
}
