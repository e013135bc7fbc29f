import '#app/ui/styles/money.css'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Empty } from '#app/ui/art/scenes.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { dotted } from '#app/ui/dotted.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Stat, Stats } from '#app/ui/stat.tsx'
import { say } from '#app/words/say.ts'
import { sayShortDay } from '../say-time.ts'
import { CameList } from '../money/came-list.tsx'
import type { MoneyThatCame } from '../money/money-in-hand.server.ts'
import { sayMeans } from '../money/money-words.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import type { StatementLine, StatementPage } from './deposit-list.server.ts'
import type { DepositSheet } from './deposit-sheet.server.ts'
import { StatementTable } from './statement-table.tsx'

interface DepositsProps {
  inHand: readonly MoneyThatCame[]
  slip: DepositSheet | null
  toTickOff: readonly StatementLine[]
  tickedOff: StatementPage
  firstPage: boolean
  frame: StaffFrame
}

/** From our hands to the bank and onto its statement. */
export function DepositsPage({
  inHand,
  slip,
  toTickOff,
  tickedOff,
  firstPage,
  frame,
}: DepositsProps) {
  return (
    <div className="stack-large">
      <Section title={say('bank.slip.title')} id="slip">
        <OpenSlip slip={slip} isNext={inHand.length === 0} frame={frame} />
      </Section>
      <Section title={say('bank.hand.title')} id="in-hand">
        <InHand inHand={inHand} frame={frame} />
      </Section>
      <Section title={say('bank.statement.title')} id="statement">
        <p>{say('bank.statement.words')}</p>
        <StatementTable
          caption={say('bank.statement.open')}
          lines={toTickOff}
          frame={frame}
          empty={<p className="soft">{say('bank.statement.none')}</p>}
        />
      </Section>
      {tickedOff.lines.length > 0 && (
        <Section title={say('bank.statement.done')} id="done">
          <StatementTable
            caption={say('bank.statement.doneCaption')}
            lines={tickedOff.lines}
            frame={frame}
          />
          <Pagination
            label={say('bank.statement.done')}
            previousText={say('staff.gifts.first')}
            previousHref={firstPage ? undefined : '/staff/deposits#done'}
            nextHref={
              tickedOff.after === null ? undefined : `/staff/deposits?after=${tickedOff.after}#done`
            }
          />
        </Section>
      )}
    </div>
  )
}

interface SlipProps {
  slip: DepositSheet | null
  /** Whether nothing is left in hand, so that the slip is what comes next. */
  isNext: boolean
  frame: StaffFrame
}

function OpenSlip({ slip, isNext, frame }: SlipProps) {
  if (!slip || slip.lines.length === 0) return <p className="soft">{say('bank.slip.empty')}</p>
  const money = (amount: DepositSheet['total']) => formatMoneyExactly(amount, frame.currency)
  return (
    <>
      <Stats>
        <Stat
          term={say('bank.slip.total')}
          value={money(slip.total)}
          note={say('bank.slip.lines', { n: slip.lines.length })}
        />
        <Stat term={say('bank.slip.checks')} value={money(slip.checksTotal)} />
        <Stat term={say('bank.slip.cash')} value={money(slip.cashTotal)} />
      </Stats>
      <CameList
        came={slip.lines}
        currency={frame.currency}
        label={say('bank.slip.title')}
        deeds={
          frame.may['handle-money']
            ? (one) => (
                <form method="post" action="/staff/deposits/slip/removal">
                  <input type="hidden" name="item" value={one.id} />
                  <Button look="quiet" busyText={say('staff.form.saving')}>
                    {say('bank.slip.takeOff')}
                    <span className="unseen"> {one.payerName ?? sayMeans(one.means, null)}</span>
                  </Button>
                </form>
              )
            : undefined
        }
      />
      <p>
        <LinkButton href={`/staff/deposits/${slip.id}`} look={isNext ? 'primary' : 'secondary'}>
          {say('bank.slip.open')}
        </LinkButton>
      </p>
    </>
  )
}

function InHand({ inHand, frame }: Pick<DepositsProps, 'inHand' | 'frame'>) {
  if (inHand.length === 0)
    return (
      <EmptyState picture={<Empty />} title={say('bank.hand.none')} level="h3">
        <p>{say('bank.hand.noneWords')}</p>
      </EmptyState>
    )
  const list = (
    <ul className="money-list plain-list" aria-label={say('bank.hand.title')}>
      {inHand.map((one) => (
        <li key={one.id} className="money-item">
          <label className="money-pick">
            <span className="unseen">
              {say('treasury.many.pick', {
                who: one.payerName ?? say('treasury.came.nobody'),
                amount: formatMoneyExactly(one.amount, frame.currency),
              })}
            </span>
            <input
              type="checkbox"
              name="item"
              value={one.id}
              defaultChecked
              disabled={!frame.may['handle-money']}
            />
          </label>
          <div className="money-who">
            <a href={`/staff/money/came/${one.id}`} dir="auto">
              {one.payerName ?? say('treasury.came.nobody')}
            </a>
            <p className="small soft">
              {dotted([sayMeans(one.means, one.checkNumber), sayShortDay(one.receivedOn)])}
            </p>
          </div>
          <p className="money-sum">{formatMoneyExactly(one.amount, frame.currency)}</p>
        </li>
      ))}
    </ul>
  )
  if (!frame.may['handle-money']) return list
  return (
    <form method="post" action="/staff/deposits/slip/addition" className="stack">
      {list}
      <div className="actions">
        <Button busyText={say('staff.form.saving')}>{say('bank.hand.add')}</Button>
      </div>
    </form>
  )
}
