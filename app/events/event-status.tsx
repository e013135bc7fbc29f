import type { EventStatus } from '#db/schema/events.ts'
import { Tag } from '#app/ui/tag.tsx'
import type { TagTone } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'

const tones: Readonly<Record<EventStatus, TagTone>> = {
  draft: 'plain',
  waiting: 'waiting',
  published: 'good',
  held: 'note',
  closed: 'quiet',
  cancelled: 'bad',
}

/** The state of an event in one word or two. */
export function EventStatusTag({ status, isHidden }: { status: EventStatus; isHidden: boolean }) {
  if (isHidden) return <Tag tone="bad">{say('teams.status.hidden')}</Tag>
  return <Tag tone={tones[status]}>{say(`events.status.${status}`)}</Tag>
}
