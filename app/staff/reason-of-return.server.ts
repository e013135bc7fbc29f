import type { z } from 'zod'
import { inLanguage } from '#app/words/language.server.ts'
import type { Language } from '#app/words/language.ts'
import { reasonsFor, sayReturn } from './decision.form.ts'
import type { ReadyWords, ReturnedText, returnForm } from './decision.form.ts'

type Chosen = Pick<z.output<ReturnType<typeof returnForm>>, 'reason' | 'words' | 'isWhole'>

/** Why something comes back, as its captains read it: the ready words in their language, and what was written beside them. */
export function reasonOfReturn({ reason, words, isWhole }: Chosen, language: Language): string {
  const ready = isWhole ? '' : inLanguage(language, () => sayReturn(reason))
  return [ready, words].filter(Boolean).join('\n\n')
}

/** What it may come back for, and what its captains would read. */
export function readyWords(of: ReturnedText, language: Language): ReadyWords {
  const words = inLanguage(language, () =>
    Object.fromEntries(reasonsFor(of).map((reason) => [reason, sayReturn(reason)])),
  )
  return { of, language, words }
}
