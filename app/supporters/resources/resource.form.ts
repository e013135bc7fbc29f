import { z } from 'zod'
import { neededShortLine, shortLine, shortWords } from '#app/teams/short-line.ts'
import { resourceKinds } from '#app/teams/resources/resource-kind.ts'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { isSafeLink } from '../safe-link.ts'
import { readIsbn } from './isbn.ts'

export const MOST_TITLE = 100
export const MOST_SUMMARY = 240
export const MOST_ABOUT = 3000
export const MOST_NAME = 120
const MOST_TAG = 30
const MOST_TAGS = 6

export const resourceLanguages = ['en', 'es', 'both'] as const

export type ResourceText = z.output<typeof ResourceForm>

/** Something of the library as staff write it; its file is sent by itself. */
export const ResourceForm = z
  .object({
    kind: z.enum(resourceKinds, { error: () => say('resources.errors.kind') }),
    title: neededShortLine(MOST_TITLE, () => say('resources.errors.title')),
    summary: neededShortLine(MOST_SUMMARY, () => say('resources.errors.summary')),
    about: shortWords(MOST_ABOUT),
    madeBy: shortLine(MOST_NAME),
    language: z.enum(resourceLanguages, { error: () => say('resources.errors.language') }),
    tags: shortLine(500)
      .transform(readTags)
      .refine((tags) => tags.length <= MOST_TAGS, {
        error: () => say('resources.errors.tooManyTags', { most: sayNumber(MOST_TAGS) }),
      })
      .refine((tags) => tags.every((tag) => tag.length <= MOST_TAG), {
        error: () => say('resources.errors.longTag', { most: sayNumber(MOST_TAG) }),
      }),
    url: shortLine(500).refine((url) => url === '' || isSafeLink(url), {
      error: () => say('resources.errors.url'),
    }),
    author: shortLine(MOST_NAME),
    isbn: shortLine(40)
      .transform(readIsbn)
      .refine((isbn) => isbn !== null, { error: () => say('resources.errors.isbn') }),
  })
  .refine(({ kind, url }) => url !== '' || (kind !== 'video' && kind !== 'link'), {
    path: ['url'],
    error: () => say('resources.errors.urlMissing'),
  })
  .refine(({ kind, author }) => kind !== 'book' || author !== '', {
    path: ['author'],
    error: () => say('resources.errors.author'),
  })

/** "Parents, online safety" → each once, in small letters. */
function readTags(typed: string): string[] {
  const tags = typed.split(/[,;]/).map((tag) => tag.trim().toLowerCase())
  return [...new Set(tags.filter(Boolean))]
}
