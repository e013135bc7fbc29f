import { say } from '#app/words/say.ts'
import type { EventKind } from '#db/schema/events.ts'

/** Jobs that come ready in every language, so that they need not be written or read by staff. */
export const readyRoles = [
  'chair',
  'intake',
  'pricing',
  'driver',
  'cashiers',
  'float-keeper',
  'greeter',
  'leftovers',
  'set-up',
  'clean-up',
  'table-host',
  'food',
  'registration',
  'spotter',
  'photos',
] as const

export type ReadyRole = (typeof readyRoles)[number]

interface UsualRole {
  readonly role: ReadyRole
  readonly needed: number
}

/** The jobs that an event of a kind usually has, and by how many; cashiers work in pairs. */
export function usualRolesFor(kind: EventKind): readonly UsualRole[] {
  switch (kind) {
    case 'yard_sale':
      return [
        { role: 'chair', needed: 1 },
        { role: 'intake', needed: 2 },
        { role: 'pricing', needed: 3 },
        { role: 'driver', needed: 1 },
        { role: 'cashiers', needed: 2 },
        { role: 'float-keeper', needed: 1 },
        { role: 'greeter', needed: 1 },
        { role: 'leftovers', needed: 2 },
      ]
    case 'dining_night':
      return [
        { role: 'chair', needed: 1 },
        { role: 'greeter', needed: 1 },
        { role: 'table-host', needed: 2 },
        { role: 'photos', needed: 1 },
      ]
    case 'golf_outing':
      return [
        { role: 'chair', needed: 1 },
        { role: 'set-up', needed: 2 },
        { role: 'registration', needed: 6 },
        { role: 'spotter', needed: 4 },
        { role: 'photos', needed: 2 },
        { role: 'clean-up', needed: 2 },
      ]
    case 'gathering':
      return [
        { role: 'set-up', needed: 2 },
        { role: 'greeter', needed: 1 },
        { role: 'food', needed: 2 },
        { role: 'clean-up', needed: 2 },
      ]
  }
}

/** What is to be done, in the reader's language where it comes ready. */
export function sayRole({ ready_role: ready, own_role: own }: RoleRow): string {
  const known = readyRoles.find((role) => role === ready)
  return known ? say(`shifts.role.${known}`) : (own ?? ready ?? '')
}

interface RoleRow {
  readonly ready_role: string | null
  readonly own_role: string | null
}
