import { isTeamKind } from '#app/teams/team-kind.ts'
import type { TeamKind } from '#db/schema/teams.ts'

/** Which of the texts that wait a moderator goes through. */
export interface QueueFilter {
  readonly only: 'all' | 'new' | 'changes'
  readonly kind: TeamKind | null
}

export const queueParts = ['all', 'new', 'changes'] as const

/** How much of a text is shown beside what it was. */
export type TextView = 'changes' | 'whole'

export function readQueueFilter(search: URLSearchParams): QueueFilter {
  const kind = search.get('kind') ?? ''
  return {
    only: queueParts.find((part) => part === search.get('only')) ?? 'all',
    kind: isTeamKind(kind) ? kind : null,
  }
}

export function readTextView(search: URLSearchParams): TextView {
  return search.get('view') === 'whole' ? 'whole' : 'changes'
}

/** The part of an address that keeps a filter: empty when nothing is left out. */
export function filterPairs({ only, kind }: QueueFilter): Record<string, string> {
  return { ...(only !== 'all' && { only }), ...(kind && { kind }) }
}

/** A page of the desk, with more said in its address. */
export function addressWith(path: string, pairs: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(pairs).toString()
  if (search === '') return path
  return `${path}${path.includes('?') ? '&' : '?'}${search}`
}

/** Where a decision leads, with the filter that its reader came by. */
export function keepFilter(to: string, requestUrl: string): string {
  return addressWith(to, filterPairs(readQueueFilter(new URL(requestUrl).searchParams)))
}
