import type { Actor } from '#app/people/audit.server.ts'

/** Who looks after a need: a captain after those of the team, staff after all. */
export interface Keeper {
  readonly teamId: number | 'any'
  readonly person: { readonly id: number; readonly email: string }
  readonly actor: Actor
}
