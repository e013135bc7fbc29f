import type { TeamColorName } from '#db/schema/teams.ts'

export type TeamColor = TeamColorName

export const teamColors = ['marigold', 'lake', 'pine', 'brick', 'rose', 'mint'] as const

/** The colour of a team's page: what its captain chose, or always the same one for one slug, spread evenly over many. */
export function colorOf(slug: string, chosen: TeamColor | null): TeamColor {
  if (chosen) return chosen
  let sum = 0
  for (const letter of slug) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  return teamColors[sum % teamColors.length] ?? 'marigold'
}
