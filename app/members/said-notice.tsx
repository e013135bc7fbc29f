import { Notice } from '#app/ui/notice.tsx'
import type { SaidWords } from './said.ts'

/** Says what came of what somebody just did. */
export function SaidNotice({ said }: { said: SaidWords | null }) {
  if (!said) return null
  return <Notice kind={said.kind} title={said.words} announce="politely" />
}
