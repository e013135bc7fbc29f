import type { Keeper } from '#app/supporters/skills/keeper.ts'

interface Moderator {
  readonly id: number
  readonly name: string | null
  readonly email: string
}

/** Staff look after every need. */
export function staffAsKeeper(person: Moderator): Keeper {
  const actor = { id: person.id, label: person.name ?? `person ${person.id}` }
  return { teamId: 'any', person, actor }
}
