import { sql } from 'kysely'
import { env } from '#app/platform/env.server.ts'
import {
  isResourceKind,
  resourceKinds,
  sayResourceKind,
} from '#app/teams/resources/resource-kind.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { isLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { findResources, inOrder } from './resource-row.server.ts'
import type { ResourceRow } from './resource-row.server.ts'
import { findTags, fits } from './resource-search.server.ts'
import { sayListed } from './say-listed.ts'

const PAGE_SIZE = 24
const MOST_PAGES = 1000

export type ResourcesPage = Awaited<ReturnType<typeof findResourcesPage>>['page']

/** The library as its address asks for it. What an address says wrongly is as if it said nothing. */
export async function findResourcesPage(asked: URLSearchParams) {
  const search = readSearch(asked)
  const number = readNumber(asked.get('page'))
  const [site, tags, found] = await Promise.all([
    findSiteFrame(),
    findTags(),
    findResources(
      sql`r.shown_at is not null and ${fits(search)} order by ${inOrder}
          limit ${PAGE_SIZE + 1} offset ${(number - 1) * PAGE_SIZE}`,
    ),
  ])
  const now = {
    q: search.words,
    kind: search.kind ?? '',
    tag: search.tag,
    language: search.language ?? '',
  }
  const link = (changes: Readonly<Record<string, string>>) => addressOf({ ...now, ...changes })
  // A page behind the last one is no empty library.
  const isFiltered = number > 1 || Object.values(now).some((value) => value !== '')
  return {
    site,
    url: `${env.BASE_URL}/resources`,
    page: {
      ...now,
      isFiltered,
      kinds: [
        { text: say('resources.allKinds'), href: link({ kind: '' }), chosen: search.kind === null },
        ...resourceKinds.map((kind) => ({
          text: sayResourceKind(kind),
          href: link({ kind }),
          chosen: kind === search.kind,
        })),
      ],
      tags: [...new Set([...(search.tag === '' ? [] : [search.tag]), ...tags])].map((tag) => ({
        text: tag,
        href: link({ tag: tag === search.tag ? '' : tag }),
        chosen: tag === search.tag,
      })),
      resources: found.slice(0, PAGE_SIZE).map(listed),
      previousHref: number === 1 ? null : link(number === 2 ? {} : { page: String(number - 1) }),
      nextHref: found.length > PAGE_SIZE ? link({ page: String(number + 1) }) : null,
    },
  }
}

function listed(row: ResourceRow) {
  return { href: `/resources/${row.slug}`, ...sayListed(row) }
}

function readSearch(asked: URLSearchParams) {
  const kind = asked.get('kind') ?? ''
  const language = asked.get('language')
  return {
    words: readWords(asked.get('q')),
    kind: isResourceKind(kind) ? kind : null,
    tag: readText(asked.get('tag'), 30).toLowerCase(),
    language: isLanguage(language) ? language : null,
  }
}

/** Words to look for, as an address says them. */
export function readWords(text: string | null): string {
  return readText(text, 80)
}

function readText(text: string | null, most: number): string {
  return (text ?? '').replaceAll('\0', '').trim().slice(0, most)
}

function readNumber(text: string | null): number {
  return /^[1-9]\d{0,3}$/.test(text ?? '') ? Math.min(Number(text), MOST_PAGES) : 1
}

function addressOf(params: Readonly<Record<string, string>>): string {
  const said = Object.entries(params).filter(([, value]) => value !== '')
  return said.length === 0 ? '/resources' : `/resources?${new URLSearchParams(said)}`
}
