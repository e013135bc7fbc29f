import { say } from '#app/words/say.ts'

export interface LinkedAmount {
  /** "$50" */
  text: string
  /** "a week of meals"; empty for none. */
  words: string
  href: string
}

/** One press fewer for whoever knows how much. */
export function TeamAmounts({ amounts }: { amounts: readonly LinkedAmount[] }) {
  if (amounts.length === 0) return null
  return (
    <ul className="give-amounts" aria-label={say('teams.page.amounts')}>
      {amounts.map(({ text, words, href }) => (
        <li key={href}>
          <a href={href}>
            <span className="amount-sum">{text}</span>
            {words !== '' && (
              <>
                {' '}
                <bdi className="amount-note">{words}</bdi>
              </>
            )}
          </a>
        </li>
      ))}
    </ul>
  )
}
