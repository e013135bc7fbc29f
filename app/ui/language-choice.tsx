import { useLocation } from '@remix-run/react'
import { currentLanguage, languages } from '#app/words/language.ts'
import type { Language } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'

/** Every language by its own name, so that whoever cannot read this page finds theirs. */
const names: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' }

/** At the foot of every page. */
export function LanguageChoice() {
  const { pathname, search } = useLocation()
  return (
    <form method="post" action="/language" className="language-choice">
      <input type="hidden" name="back" value={pathname + search} />
      <fieldset className="language-choice-row">
        <legend>{say('ui.frame.language')}</legend>
        {languages.map((language) => (
          <button
            key={language}
            type="submit"
            name="language"
            value={language}
            lang={language}
            className="language-choice-button"
            aria-pressed={language === currentLanguage()}
          >
            {names[language]}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
