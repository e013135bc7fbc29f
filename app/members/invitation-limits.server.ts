import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'

interface Letter {
  /** The team's. */
  readonly id: number
  /** `null` until staff have read the page. */
  readonly publishedAt: Date | null
  readonly captainId: number
  readonly email: string
}

const A_DAY = 24 * 60 * 60
const PER_TEAM: Limit = { name: 'invite-team', points: 50, seconds: A_DAY }
/** Before staff have read a word of a team, its name goes to few. */
const PER_DRAFT: Limit = { name: 'invite-draft', points: 10, seconds: A_DAY }
/** Whoever starts many teams writes no more letters for it. */
const PER_CAPTAIN: Limit = { name: 'invite-captain', points: 100, seconds: A_DAY }
/** However many teams would like to have somebody. */
const PER_ADDRESS: Limit = { name: 'invite-address', points: 5, seconds: A_DAY }

/** Counts one more letter to somebody who did not ask for it, and says whether it may go. */
export async function mayWrite({ id, publishedAt, captainId, email }: Letter): Promise<boolean> {
  const spent = [
    await spend(publishedAt ? PER_TEAM : PER_DRAFT, String(id)),
    await spend(PER_CAPTAIN, String(captainId)),
    await spend(PER_ADDRESS, email),
  ]
  return spent.every(({ allowed }) => allowed)
}
