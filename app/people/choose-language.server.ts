import { languageCookie } from '#app/platform/cookies.server.ts'
import { db } from '#app/platform/database.server.ts'
import { currentLanguage, isLanguage } from '#app/words/language.ts'
import { readVisitor } from './visitor.server.ts'

interface Choice {
  readonly setCookie: string
  /** The page of ours on which it was chosen. */
  readonly goTo: string
}

/** Remembers in this browser which language is read, and of somebody signed in also for letters. */
export async function chooseLanguage(
  request: Request,
  asked: unknown,
  back: unknown,
): Promise<Choice> {
  const language = isLanguage(asked) ? asked : currentLanguage()
  const visitor = await readVisitor(request)
  if (visitor.kind !== 'anonymous')
    await db.updateTable('person').set({ language }).where('id', '=', visitor.person.id).execute()
  return { setCookie: languageCookie(language), goTo: wayBack(back) }
}

/** The page without the language that its address named; nothing that a browser would read as another site (S17). */
function wayBack(back: unknown): string {
  if (typeof back !== 'string' || back.length > 2000) return '/'
  if (!/^\/(?![/\\])[\w\-./?=&%~+:,@!*'()]*$/.test(back)) return '/'
  const { pathname, search } = new URL(back, 'http://here.invalid')
  if (pathname.startsWith('//')) return '/'
  const query = new URLSearchParams(search)
  query.delete('lang')
  return query.size === 0 ? pathname : `${pathname}?${query}`
}
