import { actorOf } from '#app/people/audit.server.ts'
import type { Keeper } from '#app/supporters/skills/keeper.ts'

interface Moderator {
  readonly id: number
  readonly name: string | null
  readonly email: string
}

/** Staff look after every need. */
export function staffAsKeeper(person: Moderator): Keeper {
  return { teamId: 'any', person, actor: actorOf(person) }
}
