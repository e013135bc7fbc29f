import { say } from '#app/words/say.ts'

/** What came of something done at the members' desk, as the address after it says. */
const kinds = {
  joined: 'success',
  left: 'success',
  invited: 'success',
  reminded: 'success',
  'too-soon': 'warning',
  'too-many': 'warning',
  withdrawn: 'success',
  'not-open': 'warning',
  made: 'success',
  ended: 'success',
  taken: 'success',
  declined: 'success',
  changed: 'success',
  unchanged: 'info',
  'stepped-down': 'success',
  'last-captain': 'warning',
  'changed-since': 'warning',
  'handed-over': 'success',
  'to-oneself': 'warning',
  removed: 'success',
  'is-captain': 'warning',
  shown: 'success',
  named: 'success',
  saved: 'success',
  'not-found': 'warning',
  'not-allowed': 'warning',
} as const satisfies Record<string, 'success' | 'info' | 'warning'>

export type Said = keyof typeof kinds

export interface SaidWords {
  readonly kind: 'success' | 'info' | 'warning'
  readonly words: string
}

/** The address of the members' desk that says it. */
export function saidAt(slug: string, said: Said): string {
  return `/manage/${slug}/members?said=${said}`
}

/** The `said` of an address in words, when it is one of ours. */
export function readSaid(request: Request): SaidWords | null {
  const said = new URL(request.url).searchParams.get('said') ?? ''
  return isSaid(said) ? { kind: kinds[said], words: say(`members.said.${said}`) } : null
}

function isSaid(said: string): said is Said {
  return Object.hasOwn(kinds, said)
}
