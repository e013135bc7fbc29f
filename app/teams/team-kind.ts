import type { TeamKind } from '#db/schema/teams.ts'
import { say } from '#app/words/say.ts'

/** The kinds of team, in the order in which people choose. */
export const teamKinds: readonly [TeamKind, ...TeamKind[]] = [
  'friends',
  'book_club',
  'mens_group',
  'family',
  'congregation',
  'workplace',
  'school',
  'other',
]

/** The kind as a page says it: "Book club". */
export function sayKind(kind: TeamKind): string {
  return say(`teams.kind.${kind}`)
}

/** Where the kind stands alone, in a list or a filter: "Team" beside "Friends" would tell nobody anything. */
export function sayKindAlone(kind: TeamKind): string {
  return kind === 'other' ? say('teams.kindChoice.other') : sayKind(kind)
}

/** With the town, where there is one: "Book club, Wauwatosa". */
export function sayKindInTown(kind: TeamKind, town: string): string {
  return town === '' ? sayKind(kind) : say('teams.kindChoice.inTown', { kind: sayKind(kind), town })
}

/** The kind as somebody chooses it, with a hint where the word alone is not enough. */
export function sayKindChoice(kind: TeamKind): { label: string; hint?: string } {
  switch (kind) {
    case 'other':
      return { label: say('teams.kindChoice.other') }
    case 'congregation':
    case 'workplace':
    case 'school':
      return { label: sayKind(kind), hint: say(`teams.kindChoice.${kind}`) }
    case 'friends':
    case 'book_club':
    case 'mens_group':
    case 'family':
      return { label: sayKind(kind) }
  }
}

export function isTeamKind(text: string): text is TeamKind {
  return teamKinds.some((kind) => kind === text)
}
