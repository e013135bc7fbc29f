import '#app/ui/styles/money.css'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { ItemOutcome, ManyAnswer } from './answer-many.server.ts'
import type { ExpectedItem } from './expected-items.server.ts'
import { sayMeans, sayWhose } from './money-words.ts'

interface ManyProps {
  answer: ManyAnswer
  currency: string
  today: string
}

/** Many at once: first all of them with their sum, then what became of each. */
export function ManyPage({ answer, currency, today }: ManyProps) {
  switch (answer.kind) {
    case 'nothing-chosen':
      return (
        <div className="stack">
          <Notice kind="info" title={say('treasury.many.nothing')}>
            <p>{say('treasury.many.nothingWords')}</p>
          </Notice>
          <Back />
        </div>
      )
    case 'confirm':
      return <ManyConfirm {...answer} currency={currency} today={today} />
    case 'received':
      return <ManyReceived {...answer} currency={currency} />
  }
}

function ManyConfirm({
  items,
  total,
  own,
  currency,
  today,
}: Extract<ManyAnswer, { kind: 'confirm' }> & { currency: string; today: string }) {
  return (
    <form method="post" action="/staff/money/receiving" className="stack-large">
      {own > 0 && (
        <Notice kind="info" title={say('treasury.own.title')}>
          <p>{say('treasury.many.own', { n: own })}</p>
        </Notice>
      )}
      <ItemTable items={items} total={total} currency={currency} />
      {items.map(({ id, key, open }) => (
        <span key={id}>
          <input type="hidden" name="item" value={id} />
          <input type="hidden" name={`key-${id}`} value={key} />
          <input type="hidden" name={`open-${id}`} value={open} />
        </span>
      ))}
      <input type="hidden" name="sure" value="yes" />
      <TextField
        name="receivedOn"
        type="date"
        label={say('treasury.came.receivedOn')}
        max={today}
        defaultValue={today}
      />
      <div className="actions">
        <Button busyText={say('staff.form.saving')}>
          {say('treasury.many.press', {
            n: items.length,
            amount: formatMoneyExactly(total, currency),
          })}
        </Button>
        <LinkButton href="/staff/money" look="quiet">
          {say('treasury.back')}
        </LinkButton>
      </div>
    </form>
  )
}

function ItemTable({
  items,
  total,
  currency,
}: {
  items: readonly ExpectedItem[]
  total: Cents
  currency: string
}) {
  return (
    <Table
      caption={say('treasury.many.caption')}
      narrow="brief"
      columns={[
        { heading: say('treasury.sheet.giver'), cell: (item) => <bdi>{sayWhose(item)}</bdi> },
        {
          heading: say('staff.gifts.team'),
          cell: ({ team }) => <bdi>{team?.name ?? say('treasury.item.campaign')}</bdi>,
        },
        {
          heading: say('treasury.sheet.means'),
          cell: ({ means, checkNumber }) => sayMeans(means, checkNumber),
        },
        {
          heading: say('treasury.sheet.amount'),
          cell: ({ open }) => formatMoneyExactly(open, currency),
          kind: 'sum',
        },
      ]}
      rows={items}
      rowKey={({ id }) => id}
      totals={[say('treasury.many.total'), '', '', formatMoneyExactly(total, currency)]}
    />
  )
}

function ManyReceived({
  lines,
  total,
  gone,
  currency,
}: Extract<ManyAnswer, { kind: 'received' }> & { currency: string }) {
  return (
    <div className="stack-large">
      <Notice
        kind={lines.some(({ outcome }) => outcome === 'confirmed') ? 'success' : 'info'}
        announce="politely"
        title={say('treasury.many.received', {
          amount: formatMoneyExactly(total, currency),
          n: lines.filter(({ outcome }) => outcome === 'confirmed').length,
        })}
      >
        {gone > 0 && <p>{say('treasury.many.gone', { n: gone })}</p>}
      </Notice>
      {lines.length > 0 && (
        <Table
          caption={say('treasury.many.outcomes')}
          narrow="brief"
          columns={[
            {
              heading: say('treasury.sheet.giver'),
              cell: ({ item }) => (
                <a href={`/staff/money/expected/${item.id}`} dir="auto">
                  {sayWhose(item)}
                </a>
              ),
            },
            { heading: say('staff.people.state'), cell: ({ outcome }) => <Outcome of={outcome} /> },
            {
              heading: say('treasury.sheet.amount'),
              cell: ({ item }) => formatMoneyExactly(item.open, currency),
              kind: 'sum',
            },
          ]}
          rows={lines}
          rowKey={({ item }) => item.id}
        />
      )}
      <Back />
    </div>
  )
}

function Outcome({ of }: { of: ItemOutcome }) {
  return <Tag tone={of === 'confirmed' ? 'good' : 'waiting'}>{say(`treasury.outcome.${of}`)}</Tag>
}

function Back() {
  return (
    <p>
      <LinkButton href="/staff/money" look="secondary">
        {say('treasury.many.back')}
      </LinkButton>
    </p>
  )
}
