/** The languages that every word on screen, in letters and on paper is written in. */
export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

export function isLanguage(text: unknown): text is Language {
  return languages.some((language) => language === text)
}

/** Whom the words are for just now: on the server whoever asked, in a browser the page that it shows. */
export function currentLanguage(): Language {
  return find()
}

/** How that language writes money, days and numbers here. */
export function currentLocale(): 'en-US' | 'es-US' {
  return localeOf(find())
}

export function localeOf(language: Language): 'en-US' | 'es-US' {
  switch (language) {
    case 'en':
      return 'en-US'
    case 'es':
      return 'es-US'
  }
}

/** Once, as a program or a page begins: where the current language is found. */
export function findLanguageBy(finder: () => Language): void {
  find = finder
}

let find = (): Language => 'en'
