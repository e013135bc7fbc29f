import { formatMoneyExactly } from '#app/money/format.ts'
import { say } from '#app/words/say.ts'
import type { GiftSheet } from './gift-sheet.server.ts'
import { sayMoment } from './say-time.ts'

interface GiftBookProps {
  journals: GiftSheet['journals']
  timeZone: string
  currency: string
}

/** Each fact about the gift's money with both its sides; a treasurer can follow every cent. */
export function GiftBook({ journals, timeZone, currency }: GiftBookProps) {
  if (journals.length === 0) return <p className="soft">{say('staff.book.none')}</p>
  return (
    <ol className="trail">
      {journals.map((journal) => (
        <li key={journal.id}>
          <p>
            <strong>{journal.words}</strong>
            <span className="soft">, {sayMoment(journal.occurredAt, timeZone)}</span>
          </p>
          <ul className="postings">
            {journal.postings.map(({ account, amount }) => (
              <li key={account}>
                <bdi>{account}</bdi>{' '}
                <span className="figures">{formatMoneyExactly(amount, currency)}</span>
              </li>
            ))}
          </ul>
          <p className="small soft">
            {say.rich(journal.isOfStripe ? 'staff.book.line' : 'staff.book.ownLine', {
              id: journal.sourceId,
              when: sayMoment(journal.recordedAt, timeZone),
              code: (words) => <code>{words}</code>,
            })}
          </p>
        </li>
      ))}
    </ol>
  )
}
