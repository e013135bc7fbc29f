import { AsyncLocalStorage } from 'node:async_hooks'
import { english } from './english.ts'
import { findLanguageBy } from './language.ts'
import type { Language } from './language.ts'
import { teachWords } from './say.ts'
import { spanish } from './spanish.ts'

const asked = new AsyncLocalStorage<Language>()

teachWords('en', english)
teachWords('es', spanish)
findLanguageBy(() => asked.getStore() ?? 'en')

/** Does something for a person who reads this language: everything that is said under way is said in it. */
export function inLanguage<Result>(language: Language, work: () => Result): Result {
  return asked.run(language, work)
}
