import { languages } from '#app/words/language.ts'
import type { Language } from '#app/words/language.ts'

export interface LanguageClaims {
  /** Path and query as they were asked for. */
  readonly url: string
  readonly cookie: string | undefined
  readonly acceptLanguage: string | undefined
}

/**
 * In which language to answer: the one that the address names (`?lang=es`), or that was chosen on a page of ours, or that
 * the browser asks for, or English. What programs read, under `/api/`, is the same for everyone.
 */
export function askedLanguage({ url, cookie, acceptLanguage }: LanguageClaims): Language {
  if (url.startsWith('/api/')) return 'en'
  return namedLanguage(url) ?? chosenLanguage(cookie) ?? preferredLanguage(acceptLanguage) ?? 'en'
}

/**
 * The language that an address names and this browser does not know of yet. A frame in another site's page leaves no trace,
 * nor does a file, such as a picture.
 */
export function newlyNamedLanguage(url: string, cookie: string | undefined): Language | undefined {
  const named = namedLanguage(url)
  if (!named || named === chosenLanguage(cookie) || LEAVES_NO_TRACE.test(url)) return undefined
  return named
}

const LEAVES_NO_TRACE = /^\/(?:embed|api)\/|^[^?]+\.(?:png|svg|pdf)(?:\?|$)/

/** What depends on it says so to caches in between. */
export const LANGUAGE_VARIES = 'Accept-Language, Cookie'

function namedLanguage(url: string): Language | undefined {
  if (!url.includes('lang=')) return undefined
  const [, named] = /[?&]lang=(\w+)/.exec(url) ?? []
  return languages.find((language) => language === named)
}

function chosenLanguage(cookie: string | undefined): Language | undefined {
  if (!cookie?.includes('lang=')) return undefined
  const [, chosen] = /(?:^|;\s*)(?:__Host-)?lang=(\w+)/.exec(cookie) ?? []
  return languages.find((language) => language === chosen)
}

/** `es-MX,es;q=0.9,en;q=0.8`: the best liked of ours; between two liked alike, the one said first. */
function preferredLanguage(header: string | undefined): Language | undefined {
  if (!header) return undefined
  let best: Language | undefined
  let liking = 0
  for (const part of header.slice(0, 500).split(',')) {
    const [tag = '', ...params] = part.trim().toLowerCase().split(';')
    const language = languages.find((known) => tag === known || tag.startsWith(`${known}-`))
    const weight = weightOf(params)
    if (!language || weight <= liking) continue
    best = language
    liking = weight
  }
  return best
}

function weightOf(params: readonly string[]): number {
  const given = params.map((param) => param.trim()).find((param) => param.startsWith('q='))
  if (given === undefined) return 1
  const weight = Number(given.slice(2))
  return Number.isFinite(weight) ? weight : 0
}
