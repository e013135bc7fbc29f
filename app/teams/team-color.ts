const colors = ['marigold', 'lake', 'pine', 'brick', 'rose', 'mint'] as const

export type TeamColor = (typeof colors)[number]

/** The colour of a team's page: always the same for one slug, spread evenly over many. */
export function colorOf(slug: string): TeamColor {
  let sum = 0
  for (const letter of slug) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  return colors[sum % colors.length] ?? 'marigold'
}
