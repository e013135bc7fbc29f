import { say } from '#app/words/say.ts'

export interface LinkedAmount {
  /** "$50" */
  text: string
  /** "a week of meals"; empty for none. */
  words: string
  /** Null in a preview, where nothing leads on yet. */
  href: string | null
}

/** One press fewer for whoever knows how much. */
export function TeamAmounts({ amounts }: { amounts: readonly LinkedAmount[] }) {
  if (amounts.length === 0) return null
  return (
    <ul className="give-amounts" aria-label={say('teams.page.amounts')}>
      {amounts.map((amount) => (
        <li key={amount.text}>
          {amount.href === null ? (
            <span className="give-amount">
              <AmountWords {...amount} />
            </span>
          ) : (
            <a className="give-amount" href={amount.href}>
              <AmountWords {...amount} />
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

function AmountWords({ text, words }: LinkedAmount) {
  return (
    <>
      <span className="amount-sum">{text}</span>
      {words !== '' && (
        <>
          {' '}
          <bdi className="amount-note">{words}</bdi>
        </>
      )}
    </>
  )
}
