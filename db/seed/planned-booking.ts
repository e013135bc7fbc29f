import type { DiningResult, DiningStep } from '#db/schema/dining-nights.ts'

/** With whom a night was agreed, how far it has come, and what was spent. Days are counted from the day on which the demo is made. */
export interface PlannedBooking {
  readonly restaurant: PlannedRestaurant
  readonly manager: string
  readonly guestsPromised?: number
  readonly formSentAgo?: number
  readonly steps: readonly {
    readonly step: DiningStep
    readonly ago: number
    readonly note?: string
  }[]
  readonly figure?: PlannedFigure
}

export interface PlannedRestaurant {
  readonly name: string
  readonly branch: string
  readonly town: string
  readonly phone: string
  readonly email: string
}

interface PlannedFigure {
  readonly sales: number
  readonly leftOut?: number
  readonly guests?: number
  readonly toldAgo: number
  readonly result: DiningResult
  /** As the plan of money has it from that restaurant. */
  readonly given: number
}
