import { Tag } from '#app/ui/tag.tsx'
import type { TagTone } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { UpdateState } from './update-state.ts'

const tones: Readonly<Record<UpdateState, TagTone>> = {
  draft: 'plain',
  waiting: 'waiting',
  'sent-back': 'bad',
  out: 'good',
  down: 'quiet',
}

/** The state of a piece of news in one word or two. */
export function UpdateStatusTag({ state }: { state: UpdateState }) {
  return <Tag tone={tones[state]}>{say(`news.state.${state}`)}</Tag>
}
