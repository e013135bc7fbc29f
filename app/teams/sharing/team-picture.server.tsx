import { TeamKindArt } from '#app/ui/art/team-kinds.tsx'
import { drawArt } from '#app/ui/print/drawn-art.server.tsx'
import type { DrawnArt } from '#app/ui/print/drawn-art.server.tsx'
import { pageInks } from '#app/ui/print/inks.ts'
import type { SharedTeam } from './shared-team.server.ts'

const drawn = new Map<string, DrawnArt>()

/** The picture that stands for a team wherever it is shared; there is one a kind and colour, each drawn once a process. */
export function pictureOf({ kind, color }: Pick<SharedTeam, 'kind' | 'color'>): DrawnArt {
  const key = `${kind} ${color}`
  const known = drawn.get(key)
  if (known) return known
  const fresh = drawArt(<TeamKindArt kind={kind} />, pageInks[color])
  drawn.set(key, fresh)
  return fresh
}
