import { say } from '#app/words/say.ts'

export interface MonthOfGiftProps {
  /** "Next on December 27, 2026" */
  readonly when: string
  /** Whether it is the one that began it. */
  readonly first: boolean
  /** Where it is stopped; only for the browser that gave. */
  readonly stopHref: string | null
}

/** What the thank-you page says of a gift of every month: that there are more, and how to stop (C23). */
export function MonthOfGift({ first, stopHref }: MonthOfGiftProps) {
  return (
    <p>
      {first ? say('monthly.gift.how') : say('monthly.gift.howAgain')}{' '}
      {stopHref && <a href={stopHref}>{say('monthly.gift.see')}</a>}
    </p>
  )
}
