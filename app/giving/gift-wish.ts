import type { Cents } from '#app/money/cents.ts'
import type { ViewSource } from '#app/teams/views/view-source.ts'
import { currentLanguage } from '#app/words/language.ts'
import { columnsOf } from './dedication.ts'
import type { Dedication } from './dedication.ts'

/** What a donor asks to give, and the browser that asks. */
export interface GiftWish {
  /** `null`: to the campaign itself. */
  readonly teamSlug: string | null
  readonly amount: Cents
  readonly coverFee: boolean
  /** The same again every month, until they stop; only to the campaign. */
  readonly monthly: boolean
  readonly shownName: string | null
  readonly message: string | null
  /** The mark of somebody on the team, as the form was sent; it may be nobody's. */
  readonly askedBy: string | null
  /** How they came to the page, where that is known. */
  readonly source?: ViewSource | null
  readonly anonymous: boolean
  readonly hideAmount: boolean
  readonly newsletter: boolean
  /** Whether they want the news of that team; of the campaign there is none. */
  readonly teamNews?: boolean
  readonly dedication: Dedication | null
  /** A random key that this browser keeps, hashed: it has one open checkout a form (S20). */
  readonly browserHash: string
}

/** What of a wish may change while its checkout stays the same. */
export function wordsOf(wish: GiftWish) {
  return {
    shown_name: wish.shownName,
    message: wish.message,
    anonymous: wish.anonymous,
    amount_hidden: wish.hideAmount,
    newsletter: wish.newsletter,
    team_news: wish.teamSlug !== null && wish.teamNews === true,
    ...columnsOf(wish.dedication),
    language: currentLanguage(),
  }
}
