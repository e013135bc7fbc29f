import type { ContributionKind } from '#db/schema/contributions.ts'

/** What a captain logs, as the address of its form names it. Places are sold, not logged. */
export const entryKinds = ['gift', 'sale', 'restaurant', 'sponsor'] as const
export type EntryKind = (typeof entryKinds)[number]

export function readEntryKind(text: string | undefined): EntryKind | undefined {
  return entryKinds.find((kind) => kind === text)
}

function kindOfEntry(entry: EntryKind): ContributionKind {
  switch (entry) {
    case 'gift':
      return 'gift'
    case 'sale':
      return 'sale_takings'
    case 'restaurant':
      return 'restaurant_share'
    case 'sponsor':
      return 'sponsorship'
  }
}

/** With which form it is corrected; `null` for what no form of a captain made. */
export function entryOfKind(kind: ContributionKind): EntryKind | null {
  return entryKinds.find((entry) => kindOfEntry(entry) === kind) ?? null
}
