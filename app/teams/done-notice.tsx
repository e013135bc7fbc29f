import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'
import type { Done } from './done.ts'

/** Says that what somebody just did is done. */
export function DoneNotice({ done }: { done: Done | null }) {
  if (!done) return null
  return <Notice kind="success" title={say(`teams.done.${done}`)} announce="politely" />
}
