import type { z } from 'zod'
import { inLanguage } from '#app/words/language.server.ts'
import type { Language } from '#app/words/language.ts'
import { sayReturn } from './decision.form.ts'
import type { ReturnForm } from './decision.form.ts'

type Chosen = Pick<z.output<typeof ReturnForm>, 'reason' | 'words' | 'isWhole'>

/** Why something comes back, as its captains read it: the ready words in their language, and what was written beside them. */
export function reasonOfReturn({ reason, words, isWhole }: Chosen, language: Language): string {
  const ready = isWhole ? '' : inLanguage(language, () => sayReturn(reason))
  return [ready, words].filter(Boolean).join('\n\n')
}
