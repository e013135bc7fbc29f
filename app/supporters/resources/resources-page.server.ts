import { sql } from 'kysely'
import { env } from '#app/platform/env.server.ts'
import { openMark, sealMark } from '#app/platform/seal.server.ts'
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

export type ResourcesPage = Awaited<ReturnType<typeof findResourcesPage>>['page']

/** The library as its address asks for it. What an address says wrongly is as if it said nothing. */
export async function findResourcesPage(asked: URLSearchParams) {
  const search = readSearch(asked)
  const last = readPlace(asked.get('after'))
  const [site, tags, found] = await Promise.all([
    findSiteFrame(),
    findTags(),
    findResources(
      sql`r.shown_at is not null and ${fits(search)} ${behind(last)} order by ${inOrder} limit ${PAGE_SIZE + 1}`,
    ),
  ])
  const shown = found.slice(0, PAGE_SIZE)
  const end = shown.at(-1)
  const now = {
    q: search.words,
    kind: search.kind ?? '',
    tag: search.tag,
    language: search.language ?? '',
  }
  const link = (changes: Readonly<Record<string, string>>) => addressOf({ ...now, ...changes })
  // A page behind the last one is no empty library.
  const isFiltered = last !== null || Object.values(now).some((value) => value !== '')
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
      resources: shown.map(listed),
      firstHref: last && link({}),
      nextHref: found.length > PAGE_SIZE && end ? link({ after: markOf(end) }) : null,
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

/** What stood last on a page: where the next one goes on, however the list has moved by then. */
interface Place {
  readonly id: number
  readonly position: number
}

function markOf({ id, position }: Place): string {
  return sealMark('resources', `${id} ${position}`)
}

/** A place as an earlier page gave it; what is not one of ours is the start of the library. */
function readPlace(mark: string | null): Place | null {
  const [id, position] = (openMark('resources', mark ?? '') ?? '').split(' ').map(Number)
  return id && position !== undefined ? { id, position } : null
}

/** What stands behind a place; behind where it stood, when it was deleted since. */
function behind(last: Place | null) {
  if (!last) return sql``
  const { id, position } = last
  const now = sql`(select position from resource where id = ${id})`
  return sql`and (r.position, r.id) > (coalesce(${now}, ${position}), ${id}::bigint)`
}

function addressOf(params: Readonly<Record<string, string>>): string {
  const said = Object.entries(params).filter(([, value]) => value !== '')
  return said.length === 0 ? '/resources' : `/resources?${new URLSearchParams(said)}`
}
