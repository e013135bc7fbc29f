import { Notice } from '#app/ui/notice.tsx'
import { doneWords } from './done.ts'
import type { Done } from './done.ts'

/** Says that what somebody just did is done. */
export function DoneNotice({ done }: { done: Done | null }) {
  if (!done) return null
  return <Notice kind="success" title={doneWords[done]} announce="politely" />
}
