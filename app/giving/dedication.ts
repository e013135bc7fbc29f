import type { Dedicated } from '#db/schema/gifts.ts'

/** In whose honor or memory somebody gives. */
export interface Dedication {
  readonly as: Dedicated
  readonly to: string
  readonly card: Card | null
}

/** What tells somebody of a dedication, and never of the sum. */
export interface Card {
  /** Of whom the gift honors, or of the family. */
  readonly email: string
  readonly from: string
  readonly words: string | null
}

/** A dedication as a gift holds it; `null` takes all of it away. */
export function columnsOf(dedication: Dedication | null) {
  return {
    dedicated_as: dedication?.as ?? null,
    dedicated_to: dedication?.to ?? null,
    card_email: dedication?.card?.email ?? null,
    card_from: dedication?.card?.from ?? null,
    card_words: dedication?.card?.words ?? null,
  }
}

interface Row {
  readonly dedicated_as?: Dedicated | null
  readonly dedicated_to?: string | null
}

/** What may be shown of it wherever the gift is shown. */
export function shownDedication({ dedicated_as: as, dedicated_to: to }: Row) {
  return as && to ? { as, to } : undefined
}
