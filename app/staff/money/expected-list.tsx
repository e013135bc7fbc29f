import '#app/ui/styles/money.css'
import type { ReactNode } from 'react'
import { formatMoneyExactly, formatPlain } from '#app/money/format.ts'
import { Button } from '#app/ui/button.tsx'
import { dotted } from '#app/ui/dotted.ts'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { sayShortDay } from '../say-time.ts'
import type { ExpectedItem } from './expected-items.server.ts'
import { sayKind, sayMeans, sayOwnEntry, sayWhose } from './money-words.ts'

interface ExpectedListProps {
  items: readonly ExpectedItem[]
  currency: string
  label: string
  /** What can be done with each, under it. */
  deeds?: ((item: ExpectedItem) => ReactNode) | undefined
  /** `boxes` lets many be chosen for the form of that id. */
  boxesFor?: string | undefined
}

/** Money that is expected: whose, for whom, how it was to come and by when, with what is still open. */
export function ExpectedList({ items, currency, label, deeds, boxesFor }: ExpectedListProps) {
  return (
    <ul className="money-list plain-list" aria-label={label}>
      {items.map((item) => (
        <li
          key={item.id}
          id={`item-${item.id}`}
          className={boxesFor ? 'money-item' : 'money-item money-item--plain'}
        >
          {boxesFor && <Pick item={item} currency={currency} form={boxesFor} />}
          <Who item={item} />
          <p className="money-sum">
            {formatMoneyExactly(item.open, currency)}
            {item.open < item.amount && (
              <span className="small soft">
                {say('treasury.item.of', { amount: formatMoneyExactly(item.amount, currency) })}
              </span>
            )}
          </p>
          <Said item={item} />
          {deeds && <div className="money-deeds">{deeds(item)}</div>}
        </li>
      ))}
    </ul>
  )
}

function Pick({ item, currency, form }: { item: ExpectedItem; currency: string; form: string }) {
  return (
    <label className="money-pick">
      <span className="unseen">
        {say('treasury.many.pick', {
          who: sayWhose(item),
          amount: formatMoneyExactly(item.open, currency),
        })}
      </span>
      <input type="checkbox" name="item" value={item.id} form={form} disabled={item.own} />
    </label>
  )
}

function Who({ item }: { item: ExpectedItem }) {
  return (
    <div className="money-who">
      <a href={`/staff/money/expected/${item.id}`} dir="auto">
        {sayWhose(item)}
      </a>{' '}
      {item.overdue && <Tag tone="bad">{say('treasury.item.overdue')}</Tag>}
    </div>
  )
}

function Said({ item }: { item: ExpectedItem }) {
  return (
    <div className="money-said">
      <p className="small soft">
        {dotted([
          ...(item.giverName && item.label && item.label !== item.giverName ? [item.label] : []),
          sayKind(item.kind),
          ...(item.event === null ? [] : [item.event]),
          item.team?.name ?? say('treasury.item.campaign'),
          sayMeans(item.means, item.checkNumber),
        ])}
        <br />
        {say('treasury.item.dates', {
          due: sayShortDay(item.dueOn),
          who: item.enteredBy,
        })}
      </p>
      {item.own && <p className="small">{sayOwnEntry(item.confirmers)}</p>}
    </div>
  )
}

/** Received just as it was logged, in one press; anything else is a page of its own. */
export function ReceiveDeeds({
  item,
  today,
  currency,
  look = 'secondary',
}: {
  item: ExpectedItem
  today: string
  currency: string
  /** On its own sheet it is what there is to do; in a list it is one of many. */
  look?: 'primary' | 'secondary'
}) {
  if (item.own) return null
  const at = `/staff/money/expected/${item.id}/receiving`
  const values = {
    key: item.key,
    amount: formatPlain(item.open),
    means: item.means,
    payerName: item.giverName ?? '',
    checkNumber: item.checkNumber ?? '',
    receivedOn: today,
  }
  return (
    <>
      <form method="post" action={at}>
        {Object.entries(values).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button look={look} busyText={say('staff.form.saving')}>
          {say('treasury.item.receive', { amount: formatMoneyExactly(item.open, currency) })}
          <span className="unseen"> {sayWhose(item)}</span>
        </Button>
      </form>
      <a href={at}>
        {say('treasury.item.other')}
        <span className="unseen"> {sayWhose(item)}</span>
      </a>
      {item.lateNight && (
        <a href={`/staff/events/${item.lateNight}/figure#letters`}>
          {say('treasury.item.write')}
          <span className="unseen"> {sayWhose(item)}</span>
        </a>
      )}
    </>
  )
}
