import '#app/ui/styles/receipt.css'
import { Empty } from '#app/ui/art/scenes.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import type { Column } from '#app/ui/table.tsx'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { Payment, SentStatement, Statement } from './statement.server.ts'
import {
  anythingReceived,
  moneyOf,
  sayOutdated,
  sayPayment,
  sayReplaces,
  sayShortDay,
  sayStatementTitle,
  sayYearInReturn,
} from './statement-words.ts'

/** The statement of a year as it is printed. */
export function StatementPage({ sent }: { sent: SentStatement }) {
  const { statement, outdated } = sent
  const replaces = sayReplaces(sent)
  const nothing = statement.payments.length + statement.goods.length === 0
  return (
    <div className="receipt-page">
      {outdated && (
        <Notice kind="warning" title={say('receipts.statement.old')}>
          <p>{sayOutdated(sent)}</p>
          {outdated.newer && (
            <p>
              <a href={`/statements/${outdated.newer}`}>{say('receipts.statement.seeNew')}</a>
            </p>
          )}
        </Notice>
      )}
      <article className="receipt">
        <header className="receipt-head">
          <p className="receipt-house" dir="auto">
            {statement.legalName}
          </p>
          <p className="receipt-address" dir="auto">
            {statement.address}
          </p>
          {statement.ein && <p>{say('receipts.ein', { ein: statement.ein })}</p>}
        </header>
        <h1>{sayStatementTitle(statement)}</h1>
        <p>
          {statement.donorName
            ? say('receipts.statement.for', {
                name: statement.donorName,
                day: sayDay(statement.madeOn),
              })
            : say('receipts.statement.asOf', { day: sayDay(statement.madeOn) })}
        </p>
        {replaces && (
          <p>
            <strong>{replaces}</strong>
          </p>
        )}
        {nothing && <p>{say('receipts.statement.nothingLeft')}</p>}
        {statement.payments.length > 0 && <Payments statement={statement} />}
        {statement.goods.length > 0 && <GoodsGiven statement={statement} />}
        <p className="small soft">{say('receipts.statement.keep')}</p>
      </article>
      <div className="actions">
        <LinkButton href={`/statements/${sent.id}/statement.pdf`} look="secondary">
          {say('receipts.pdf')}
        </LinkButton>
      </div>
    </div>
  )
}

/** For a link that leads to none. */
export function StatementGone() {
  return (
    <Poster picture={<Empty />}>
      <h1>{say('receipts.statement.gone')}</h1>
      <p className="lede">{say('receipts.statement.goneWords')}</p>
      <div className="actions">
        <LinkButton href="/receipts">{say('giving.receipts.title')}</LinkButton>
      </div>
    </Poster>
  )
}

function Payments({ statement }: { statement: Statement }) {
  const money = moneyOf(statement)
  const { totals } = statement
  const received = anythingReceived(statement)
  return (
    <div className="stack">
      <Table
        caption={say('receipts.statement.money')}
        columns={[
          { heading: say('receipts.statement.day'), cell: ({ day }) => sayShortDay(day) },
          { heading: say('receipts.statement.what'), cell: sayPayment },
          { heading: say('receipts.statement.receipt'), cell: ({ number }) => number },
          {
            heading: say('receipts.statement.amount'),
            cell: ({ amount }) => money(amount),
            kind: 'number',
          },
          ...(received ? receivedColumns(money) : []),
        ]}
        rows={statement.payments}
        rowKey={({ number }) => number}
      />
      <p>
        <strong>
          {received
            ? say('receipts.statement.totals', {
                amount: money(totals.amount),
                received: money(totals.received),
                deductible: money(totals.deductible),
              })
            : say('receipts.statement.total', { amount: money(totals.amount) })}
        </strong>
      </p>
      <p>{sayYearInReturn(statement)}</p>
    </div>
  )
}

function receivedColumns(money: ReturnType<typeof moneyOf>): Column<Payment>[] {
  return [
    {
      heading: say('receipts.statement.received'),
      cell: (payment) => money(payment.received),
      kind: 'number',
    },
    {
      heading: say('receipts.statement.deductible'),
      cell: ({ deductible }) => money(deductible),
      kind: 'number',
    },
  ]
}

function GoodsGiven({ statement }: { statement: Statement }) {
  return (
    <div className="stack">
      <Table
        caption={say('receipts.statement.goods')}
        columns={[
          { heading: say('receipts.statement.day'), cell: ({ day }) => sayShortDay(day) },
          { heading: say('mail.receipt.goods'), cell: ({ words }) => words },
          { heading: say('receipts.place'), cell: ({ place }) => place },
          { heading: say('receipts.statement.receipt'), cell: ({ number }) => number },
        ]}
        rows={statement.goods}
        rowKey={({ number }) => number}
      />
      <p>{`${say('mail.receipt.goodsNotValued')} ${say('receipts.goodsForms')}`}</p>
    </div>
  )
}
