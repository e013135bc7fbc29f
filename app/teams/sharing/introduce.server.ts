import { canWrite } from '#app/ui/print/set-words.server.ts'
import { sayKind, sayKindInTown } from '../team-kind.ts'
import type { SharedTeam } from './shared-team.server.ts'

/** Who a team is, in words that our fonts can draw: of a name in a script that they lack, its kind stands instead. */
export function introduce({ name, kind, town, plan }: SharedTeam) {
  const named = canWrite(name, 'display')
  return {
    kicker: named ? sayKindInTown(kind, town) : town,
    name: named ? name : sayKind(kind),
    plan,
  }
}
