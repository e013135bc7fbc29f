import { heldOfGivers } from '#app/contributions/held-of-givers.server.ts'
import { heldOfBuyers } from '#app/events/held-of-buyers.server.ts'
import { heldOfGuests } from '#app/events/held-of-guests.server.ts'
import { heldOfDonors } from '#app/giving/held-of-donors.server.ts'
import { heldOfMembers } from '#app/members/held-of-members.server.ts'
import { heldOfPerson } from '#app/people/held-of-person.server.ts'
import { holdingKinds } from '#app/people/holding.ts'
import type { HeldRow, Holding, HoldingKind } from '#app/people/holding.ts'
import { db } from '#app/platform/database.server.ts'
import type { Db, Trx } from '#app/platform/database.server.ts'
import { heldOfStatements } from '#app/receipts/statements/held-of-statements.server.ts'
import { heldOfSupporters } from '#app/supporters/held-of-supporters.server.ts'
import { heldOfVisitors } from '#app/teams/held-of-visitors.server.ts'
import { heldOfPrograms } from '#app/webhooks/held-of-programs.server.ts'

/** All that the house can hold of somebody, in the order in which it is let go: what is found by a gift before the gift, letters
 * last, since others write some. */
export const holdings: readonly Holding[] = [
  ...heldOfPrograms,
  ...heldOfDonors,
  ...heldOfGivers,
  ...heldOfBuyers,
  ...heldOfGuests,
  ...heldOfSupporters,
  ...heldOfVisitors,
  ...heldOfStatements,
  ...heldOfMembers,
  ...heldOfPerson,
]

export interface Held {
  readonly kind: HoldingKind
  readonly rows: readonly HeldRow[]
}

/** What is held of whoever an address belongs to, in the order in which staff read it; kinds of which nothing is held are left out. */
export async function findHeld(email: string, on: Db | Trx = db): Promise<Held[]> {
  const found: Held[] = []
  for (const holding of holdings) {
    const rows = await holding.find(on, email)
    if (rows.length > 0) found.push({ kind: holding.kind, rows })
  }
  return found.toSorted((a, b) => holdingKinds.indexOf(a.kind) - holdingKinds.indexOf(b.kind))
}
