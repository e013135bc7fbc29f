import { createTranslator } from 'use-intl/core'
import type { ReactNode } from 'react'
import type { english } from './english.ts'
import { currentLanguage, localeOf } from './language.ts'
import type { Language } from './language.ts'
import type { PlainValues, RichValues, WordKey } from './word-types.ts'

interface Speaker {
  <Key extends WordKey>(key: Key, ...values: PlainValues<Key>): string
  rich<Key extends WordKey>(key: Key, ...values: RichValues<Key, ReactNode>): ReactNode
  markup<Key extends WordKey>(key: Key, ...values: RichValues<Key, string>): string
}

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
export const say: Speaker = Object.assign(
  <Key extends WordKey>(key: Key, ...values: PlainValues<Key>) =>
    endOnce(speaker()(key, ...values)),
  {
    rich: <Key extends WordKey>(key: Key, ...values: RichValues<Key, ReactNode>) =>
      speaker().rich(key, ...values),
    markup: <Key extends WordKey>(key: Key, ...values: RichValues<Key, string>) =>
      endOnce(speaker().markup(key, ...values)),
  },
)

/** “Inc.”, “Maria K.” and “p.m.” end the sentence that they end, without a second period. */
function endOnce(words: string): string {
  return words.includes('..') ? words.replaceAll(/(?<!\.)\.\.(?!\.)/g, '.') : words
}

/** Once a language, before its first word is said. */
export function teachWords(language: Language, words: SameKeys<typeof english>): void {
  const messages: Record<string, unknown> = words
  const speaker = createTranslator({
    locale: localeOf(language),
    messages,
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

/** The library's types of what it gives back are told by its messages; ours are in `word-types.ts`. */
function asSpeaker(like: unknown): Speaker {
  return like as Speaker
}
