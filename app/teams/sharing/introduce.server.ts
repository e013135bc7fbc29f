import { canWrite } from '#app/ui/print/set-words.server.ts'
import { sayKind } from '../team-kind.ts'
import type { SharedTeam } from './shared-team.server.ts'

/** Who a team is, in words that our fonts can draw: of a name in a script that they lack, its kind stands instead. */
export function introduce({ name, kind, town, plan, organization }: SharedTeam) {
  const says = sayKind(kind)
  const named = canWrite(name, 'display')
  const kicker = named ? [says, town] : [town]
  return {
    organization: organization.name,
    kicker: kicker.filter(Boolean).join(', '),
    name: named ? name : says,
    plan,
  }
}
