import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { sayDate, sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { BoxPart } from './box-part.tsx'
import type { Outcome, Settlement } from './settlement.server.ts'

interface SettlementProps {
  readonly settlement: Settlement
  readonly currency: string
  /** Where it is pressed, and where it shows how far it is. */
  readonly action: string
}

/** What there is to settle of an event that was called off, one press for all of it, and how far it is. */
export function SettlementPage({ settlement, currency, action }: SettlementProps) {
  const { rule, progress } = settlement
  return (
    <div className="stack-large">
      <Notice title={say('ticketMoney.settle.rule')}>
        <p>{say(`ticketMoney.settle.rules.${rule}`)}</p>
      </Notice>
      {progress ? (
        <Progress {...{ settlement, currency, action }} progress={progress} />
      ) : (
        <Plan {...{ settlement, currency, action }} />
      )}
      {settlement.box && <BoxPart box={settlement.box} action={action} />}
    </div>
  )
}

function Plan({ settlement, currency, action }: SettlementProps) {
  const { plan, rule, isCalledOff } = settlement
  const all = plan.reduce((sum, { payments }) => sum + payments, 0)
  if (all === 0) return <Notice title={say('ticketMoney.settle.nothing')} />
  return (
    <>
      <SettledTable
        rows={plan}
        sayWhat={(what) => say(`ticketMoney.settle.${what}`)}
        currency={currency}
      />
      {isCalledOff ? (
        <form method="post" action={action} className="form">
          <p>{say('ticketMoney.settle.before')}</p>
          {rule === 'choose' && <p>{say('ticketMoney.settle.asked')}</p>}
          <div className="actions">
            <Button look="danger">{say('ticketMoney.settle.press', { count: all })}</Button>
          </div>
        </form>
      ) : (
        <Notice kind="warning" title={say('ticketMoney.settle.notCalledOff')} />
      )}
    </>
  )
}

function Progress({
  settlement,
  progress,
  currency,
  action,
}: SettlementProps & { readonly progress: NonNullable<Settlement['progress']> }) {
  const { done, all, groups, byHand } = progress
  return (
    <>
      <p>
        <strong>{say('ticketMoney.settle.progress', { done, all })}</strong>
      </p>
      {done < all && (
        <p className="actions">
          <LinkButton href={action} look="secondary">
            {say('ticketMoney.settle.refresh')}
          </LinkButton>
        </p>
      )}
      <SettledTable
        rows={groups}
        sayWhat={(what) => sayOutcome(what, settlement)}
        currency={currency}
      />
      {byHand.length > 0 && (
        <Section title={say('ticketMoney.settle.toDo')} id="to-do">
          <ul>
            {byHand.map(({ name, amount, outcome, href }, index) => (
              <li key={`${index} ${name}`} dir="auto">
                {outcome === 'pay_back'
                  ? say('ticketMoney.settle.payBack', {
                      name,
                      amount: formatMoneyExactly(amount, currency),
                    })
                  : say('ticketMoney.settle.lookAt', { name })}{' '}
                {href !== null && <a href={href}>{say('ticketMoney.paying.title')}</a>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function sayOutcome(what: Outcome, { progress, event }: Settlement): string {
  if (what !== 'waiting') return say(`ticketMoney.settle.outcomes.${what}`)
  const day = progress?.until
    ? sayDate(progress.until, { dateStyle: 'long', timeZone: event.timeZone })
    : ''
  return say('ticketMoney.settle.outcomes.waiting', { day })
}

interface SettledTableProps<What extends string> extends Pick<SettlementProps, 'currency'> {
  readonly rows: readonly {
    readonly what: What
    readonly payments: number
    readonly amount: Cents
  }[]
  readonly sayWhat: (what: What) => string
}

/** How many payments there are of each kind, and of how much. */
function SettledTable<What extends string>({ rows, sayWhat, currency }: SettledTableProps<What>) {
  return (
    <Table
      caption={say('ticketMoney.settle.title')}
      rows={rows}
      rowKey={({ what }) => what}
      columns={[
        { heading: say('ticketMoney.settle.what'), cell: ({ what }) => sayWhat(what) },
        {
          heading: say('ticketMoney.settle.orders'),
          kind: 'number',
          cell: ({ payments }) => sayNumber(payments),
        },
        {
          heading: say('ticketMoney.settle.amount'),
          kind: 'sum',
          cell: ({ amount }) => formatMoneyExactly(amount, currency),
        },
      ]}
    />
  )
}
