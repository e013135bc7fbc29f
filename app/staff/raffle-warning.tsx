import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'

/** Says which words of a text may speak of a raffle; nothing where there are none. */
export function RaffleWarning({ words }: { words: readonly string[] }) {
  if (words.length === 0) return null
  return (
    <Notice kind="warning" title={say('staff.review.raffle')}>
      <p>
        {say.rich('staff.review.raffleWords', {
          words: words.join('”, “'),
          name: (said) => <bdi>{said}</bdi>,
        })}
      </p>
    </Notice>
  )
}
