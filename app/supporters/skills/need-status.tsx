import { Tag } from '#app/ui/tag.tsx'
import type { TagTone } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { NeedStatus } from '#db/schema/skills.ts'

const tones: Readonly<Record<NeedStatus, TagTone>> = {
  waiting: 'waiting',
  open: 'note',
  claimed: 'good',
  done: 'waiting',
  thanked: 'quiet',
  cancelled: 'quiet',
  lapsed: 'quiet',
}

/** How a need stands, in a word or two. */
export function NeedStatusTag({ status }: { status: NeedStatus }) {
  return <Tag tone={tones[status]}>{say(`skills.status.${status}`)}</Tag>
}
