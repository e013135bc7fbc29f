import { shortName } from '#app/members/member-name.ts'
import { firstNames, lastNames } from './donors.ts'
import { pick, randomFrom } from './random.ts'
import type { PlannedPerson, TeamPlan } from './team-plan.ts'

/** Somebody on a team of the demo who is no captain. */
export interface PlannedMember extends PlannedPerson {
  readonly shownAs: string
  /** `waits`: they would like to be named, and no captain has read it yet. */
  readonly onPage: 'named' | 'waits' | 'not-named'
  readonly joinedDaysLater: number
}

/** Some are on two teams: a captain of one is a member of another. */
const ALSO: Readonly<Record<string, readonly PlannedPerson[]>> = {
  'the-overdue-club': [{ name: 'Denise Kowalski', email: 'denise@example.org' }],
  'margins-and-merlot': [{ name: 'Rob Stachowiak', email: 'rob.stachowiak@example.org' }],
  'garage-band-of-brothers': [{ name: 'Tomás Vega', email: 'tomas.vega@example.org' }],
  'nurses-of-four-west': [{ name: 'Denise Kowalski', email: 'denise@example.org' }],
}

/** Families and friends are few, the others up to eight; a page that is not out yet has its captains only. */
export function planMembers(team: TeamPlan): PlannedMember[] {
  if (!['live', 'closed', 'edited', 'hidden'].includes(team.stage.at)) return []
  const most = team.kind === 'family' || team.kind === 'friends' ? 4 : 7
  const many = Math.trunc(warm(`members of ${team.slug}`)() * most) + 2
  const drawn = Array.from({ length: many }, (_, place) => somebody(warm(`${place} ${team.slug}`)))
  const people = [...(ALSO[team.slug] ?? []), ...drawn]
  return people.map((person, place) => ({
    ...person,
    shownAs: person.shownAs ?? shortName(person.name),
    onPage: pick(ON_PAGE, warm(`${place} on the page of ${team.slug}`)),
    joinedDaysLater: Math.min(1 + place * 2, team.startedDaysAgo - 1),
  }))
}

const ON_PAGE = ['named', 'named', 'named', 'named', 'named', 'waits', 'not-named'] as const

function somebody(random: () => number): PlannedPerson {
  const name = `${pick(firstNames, random)} ${pick(lastNames, random)}`
  const address = name.normalize('NFD').replaceAll(/[^A-Za-z ]/g, '')
  return { name, email: `${address.replaceAll(' ', '.').toLowerCase()}@example.net` }
}

/** Seeds that are alike begin with numbers that are alike; later ones differ. */
function warm(seed: string): () => number {
  const random = randomFrom(seed)
  for (let drawn = 0; drawn < 8; drawn++) random()
  return random
}

/** Who brought in a gift of the demo, by their address; of every two gifts about one was asked for by somebody. */
export function planCredit(team: TeamPlan, giftKey: string): string | null {
  const random = warm(`credit of ${giftKey}`)
  const askers = [team.captain, ...planMembers(team)]
  return random() < 0.45 ? pick(askers, random).email : null
}
