import { createTranslator } from 'use-intl/core'
import type { _Translator as Translator } from 'use-intl/core'
import type { english } from './english.ts'
import { currentLanguage, localeOf } from './language.ts'
import type { Language } from './language.ts'

type English = typeof english
type Speaker = Translator<English>

/** The same keys with words of another language; a key too many or too few does not compile. */
export type SameKeys<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : SameKeys<Words[Key]>
}

/**
 * The words of a key in the current language: `say('giving.give.title')`, with what they speak of as a second argument.
 * Words with a link or a name set apart in them: `say.rich(key, { link: (words) => <a href="/">{words}</a> })`.
 * The same as text alone, for a letter without HTML: `say.markup(key, { link: (words) => words })`.
 * Call it while something is said, never as a module loads: then it is not known yet to whom.
 */
export const say = asSpeaker(
  Object.assign((...call: Parameters<Speaker>) => speaker()(...call), {
    rich: (...call: Parameters<Speaker['rich']>) => speaker().rich(...call),
    markup: (...call: Parameters<Speaker['markup']>) => speaker().markup(...call),
  }),
)

/** Once a language, before its first word is said. */
export function teachWords(language: Language, words: SameKeys<English>): void {
  const speaker = createTranslator({
    locale: localeOf(language),
    messages: words,
    onError(error) {
      throw error
    },
  })
  speakers.set(language, asSpeaker(speaker))
}

const speakers = new Map<Language, Speaker>()

function speaker(): Speaker {
  const language = currentLanguage()
  const found = speakers.get(language)
  if (!found) throw new Error(`Nobody taught the words of “${language}” yet`)
  return found
}

/** The library types a call by its key, which a function that passes calls on cannot repeat. */
function asSpeaker(like: unknown): Speaker {
  return like as Speaker
}
