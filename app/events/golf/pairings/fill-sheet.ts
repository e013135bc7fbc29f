import { sameSpot, spotsOf } from './sheet.ts'
import type { SheetRules, Spot } from './sheet.ts'

/** Somebody who plays, with whom they came, and where they stand already. */
export interface ToPlace {
  readonly id: string
  /** Those who came by the same order play together as far as a group is large. */
  readonly party: string
  readonly at: Spot | null
}

interface Group {
  readonly spot: Spot
  readonly ids: string[]
}

/**
 * Gives each who has no place yet one, and moves nobody who has: parties stay together, then whoever wished for somebody goes to
 * them, or brings them along, then what is left fills the groups that have room before another is begun. The same people in the
 * same order always end at the same sheet.
 * @returns where everybody stands now; who found no room is left out.
 */
export function fillSheet(
  people: readonly ToPlace[],
  wishes: ReadonlyMap<string, readonly string[]>,
  rules: SheetRules,
): ReadonlyMap<string, Spot> {
  const groups: Group[] = spotsOf(rules).map((spot) => ({
    spot,
    ids: people.filter(({ at }) => at !== null && sameSpot(at, spot)).map(({ id }) => id),
  }))
  const bundles = bundlesOf(
    people.filter(({ at }) => at === null),
    wishes,
    rules.groupSize,
  )
  const mates = matesOf(people, wishes)
  const size = rules.groupSize
  // Nobody takes the room beside somebody from those who wished for it.
  const others = bundles.filter((bundle) => {
    const group = mostFriends(groups, bundle, { mates, size })
    group?.ids.push(...bundle)
    return !group
  })
  for (const bundle of others) {
    const group = mostFriends(groups, bundle, { mates, size }) ?? withRoom(groups, bundle, size)
    if (group) group.ids.push(...bundle)
    else placeOneByOne(groups, bundle, size)
  }
  return new Map(groups.flatMap(({ spot, ids }) => ids.map((id) => [id, spot] as const)))
}

/** Who goes together: each party, cut where it is larger than a group, joined with whoever it wished for while there is room. */
function bundlesOf(
  people: readonly ToPlace[],
  wishes: ReadonlyMap<string, readonly string[]>,
  size: number,
): string[][] {
  const parties = new Map<string, ToPlace[]>()
  for (const person of people)
    parties.set(person.party, [...(parties.get(person.party) ?? []), person])
  const whole = [...parties.values()].flatMap((members) => cut(members, size))
  const joined: string[][] = []
  for (const bundle of whole.toSorted((a, b) => b.length - a.length)) {
    const friend = joined.find(
      (other) => other.length + bundle.length <= size && areFriends(other, bundle, wishes),
    )
    if (friend) friend.push(...bundle)
    else joined.push([...bundle])
  }
  return joined.toSorted((a, b) => b.length - a.length)
}

function cut(members: readonly ToPlace[], size: number): string[][] {
  const count = Math.ceil(members.length / size)
  return Array.from({ length: count }, (_, index) =>
    members.slice(index * size, (index + 1) * size).map(({ id }) => id),
  )
}

function areFriends(
  some: readonly string[],
  others: readonly string[],
  wishes: ReadonlyMap<string, readonly string[]>,
): boolean {
  const wants = (from: readonly string[], to: readonly string[]) =>
    from.some((id) => wishes.get(id)?.some((wished) => to.includes(wished)))
  return wants(some, others) || wants(others, some)
}

/** Of each, whom they would play with: their party, whom they wished for, and who wished for them. */
function matesOf(
  people: readonly ToPlace[],
  wishes: ReadonlyMap<string, readonly string[]>,
): (one: string, other: string) => boolean {
  const partyOf = new Map(people.map(({ id, party }) => [id, party]))
  return (one, other) =>
    partyOf.get(one) === partyOf.get(other) ||
    (wishes.get(one)?.includes(other) ?? false) ||
    (wishes.get(other)?.includes(one) ?? false)
}

interface Choice {
  readonly mates: (one: string, other: string) => boolean
  readonly size: number
}

/** The group with most whom they would play with, if there is any with room. */
function mostFriends(
  groups: readonly Group[],
  bundle: readonly string[],
  { mates, size }: Choice,
): Group | undefined {
  const friends = ({ ids }: Group) =>
    bundle.filter((id) => ids.some((other) => mates(id, other))).length
  const [best] = groups
    .filter((group) => group.ids.length + bundle.length <= size && friends(group) > 0)
    .toSorted((a, b) => friends(b) - friends(a))
  return best
}

/** The fullest group that has room for all of them; an empty one where none that is begun has. */
function withRoom(
  groups: readonly Group[],
  bundle: readonly string[],
  size: number,
): Group | undefined {
  const open = groups.filter(({ ids }) => ids.length + bundle.length <= size)
  return open.toSorted((a, b) => b.ids.length - a.ids.length)[0]
}

/** Where no group has room for all of them, each goes where there is some. */
function placeOneByOne(groups: readonly Group[], bundle: readonly string[], size: number): void {
  for (const id of bundle) groups.find(({ ids }) => ids.length < size)?.ids.push(id)
}
