import { currentLanguage } from '#app/words/language.ts'
import { tell } from './phone/words.ts'
import type { TillWord } from './phone/words.ts'

/** Words of the page, under the name by which its script says them again in the other language. */
export function word(key: TillWord) {
  return { 'data-word': key, children: tell(currentLanguage(), key) }
}

/** The same for what is only read aloud. */
export function label(key: TillWord) {
  return { 'data-label': key, 'aria-label': tell(currentLanguage(), key) }
}

/** The same as an element. */
export function Word({ of }: { of: TillWord }) {
  return <span {...word(of)} />
}
