import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { KeepTyped, watchTyping } from '#app/ui/keep-typed.tsx'
import { findLanguageBy, isLanguage } from '#app/words/language.ts'
import type { Language } from '#app/words/language.ts'
import { teachWords } from '#app/words/say.ts'

const { lang } = document.documentElement
const language = isLanguage(lang) ? lang : 'en'
findLanguageBy(() => language)
watchTyping()
void wakeUp()

async function wakeUp() {
  teachWords(language, await wordsOf(language))
  await dataOfPage()
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <KeepTyped>
          <RemixBrowser />
        </KeepTyped>
      </StrictMode>,
    )
  })
}

/**
 * The browser's root waits, at its first call, for the data that came with the page, and throws what it waits for. Asked
 * beforehand, it never waits while the page wakes up: React 18 can't wake a page at once for a press, as it has to, while
 * it waits ("Root did not complete").
 */
async function dataOfPage(): Promise<void> {
  try {
    RemixBrowser({})
  } catch (waiting) {
    await waiting
  }
}

/** Only the words of the page's own language are sent for. */
async function wordsOf(language: Language) {
  switch (language) {
    case 'en':
      return (await import('#app/words/english.ts')).english
    case 'es':
      return (await import('#app/words/spanish.ts')).spanish
  }
}
