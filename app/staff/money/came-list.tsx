import '#app/ui/styles/money.css'
import type { ReactNode } from 'react'
import { formatMoneyExactly } from '#app/money/format.ts'
import { dotted } from '#app/ui/dotted.ts'
import { Tag } from '#app/ui/tag.tsx'
import type { TagTone } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { sayShortDay } from '../say-time.ts'
import type { MoneyThatCame } from './money-in-hand.server.ts'
import { sayMeans } from './money-words.ts'

interface CameListProps {
  came: readonly MoneyThatCame[]
  currency: string
  label: string
  deeds?: ((one: MoneyThatCame) => ReactNode) | undefined
}

/** Checks, envelopes and transfers that came, each with where it lies now. */
export function CameList({ came, currency, label, deeds }: CameListProps) {
  return (
    <ul className="money-list plain-list" aria-label={label}>
      {came.map((one) => {
        const { text, tone } = sayWhere(one)
        return (
          <li key={one.id} className="money-item money-item--plain">
            <div className="money-who">
              <a href={`/staff/money/came/${one.id}`} dir="auto">
                {one.payerName ?? say('treasury.came.nobody')}
              </a>{' '}
              <Tag tone={tone}>{text}</Tag>
            </div>
            <p className="money-sum">{formatMoneyExactly(one.amount, currency)}</p>
            <div className="money-said">
              <p className="small soft">
                {dotted([
                  sayMeans(one.means, one.checkNumber),
                  say('treasury.came.by', {
                    day: sayShortDay(one.receivedOn),
                    who: one.receivedBy,
                  }),
                ])}
              </p>
              {one.left > 0 && one.left < one.amount && (
                <p className="small">
                  {say('treasury.came.left', { amount: formatMoneyExactly(one.left, currency) })}
                </p>
              )}
            </div>
            {deeds && <div className="money-deeds">{deeds(one)}</div>}
          </li>
        )
      })}
    </ul>
  )
}

/** Where it lies, or why it counts no more. */
export function sayWhere(one: MoneyThatCame): { text: string; tone: TagTone } {
  if (one.returned) return { text: say('treasury.where.returned'), tone: 'bad' }
  if (one.reversed) return { text: say('treasury.where.reversed'), tone: 'quiet' }
  if (one.left > 0) return { text: say('treasury.where.parked'), tone: 'waiting' }
  switch (one.deposit?.status) {
    case undefined:
      return { text: say('treasury.where.inHand'), tone: 'note' }
    case 'open':
    case 'void':
      return { text: say('treasury.where.onSlip'), tone: 'note' }
    case 'deposited':
      return { text: say('treasury.where.deposited'), tone: 'note' }
    case 'reconciled':
      return { text: say('treasury.where.reconciled'), tone: 'good' }
  }
}
