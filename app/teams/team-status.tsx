import type { TeamStatus } from '#db/schema/teams.ts'
import { Tag } from '#app/ui/tag.tsx'
import type { TagTone } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'

const tones: Readonly<Record<TeamStatus, TagTone>> = {
  draft: 'plain',
  waiting: 'waiting',
  live: 'good',
  closed: 'quiet',
  hidden: 'bad',
}

/** The state of a page in one word. */
export function TeamStatusTag({ status }: { status: TeamStatus }) {
  return <Tag tone={tones[status]}>{say(`teams.status.${status}`)}</Tag>
}
