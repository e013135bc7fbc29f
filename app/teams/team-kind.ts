import type { TeamKind } from '#db/schema/teams.ts'

interface KindWords {
  readonly value: TeamKind
  readonly label: string
  readonly hint?: string
}

/** The kinds of team, in the order in which people choose. */
export const teamKinds: readonly [KindWords, ...KindWords[]] = [
  { value: 'friends', label: 'Friends' },
  { value: 'book_club', label: 'Book club' },
  { value: 'mens_group', label: 'Men’s group' },
  { value: 'family', label: 'Family' },
  { value: 'congregation', label: 'Congregation', hint: 'A church, a choir, a parish' },
  { value: 'workplace', label: 'Workplace', hint: 'A shop, an office, a crew' },
  { value: 'school', label: 'School', hint: 'A class, a club, a team' },
  { value: 'other', label: 'Something else' },
]

/** The kind as a page says it: "Book club". */
export function sayKind(kind: TeamKind): string {
  if (kind === 'other') return 'Team'
  return teamKinds.find(({ value }) => value === kind)?.label ?? 'Team'
}

export function isTeamKind(text: string): text is TeamKind {
  return teamKinds.some(({ value }) => value === text)
}
