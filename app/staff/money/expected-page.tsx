import '#app/ui/styles/money.css'
import { formatMoneyExactly } from '#app/money/format.ts'
import { sayDifference } from '#app/events/dining-night/figure/say-check.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Details } from '#app/ui/details.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Stat, Stats } from '#app/ui/stat.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { sayMoment } from '../say-time.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import { Trail } from '../trail.tsx'
import { ReceiveDeeds } from './expected-list.tsx'
import { ExpectedFacts } from './expected-facts.tsx'
import type { ExpectedSheet } from './expected-sheet.server.ts'
import { sayOwnEntry, sayShort } from './money-words.ts'
import { PayingBackList } from './paying-back.tsx'
import { ReasonForm } from './reason-form.tsx'
import { ReceiptList } from './receipt-list.tsx'
import { RemarksSection } from './remarks-section.tsx'

interface SheetProps {
  sheet: ExpectedSheet
  frame: StaffFrame
  today: string
}

/** Everything of money that somebody logged: what is open, what came for it, the count, who did what. */
export function ExpectedPage({ sheet, frame, today }: SheetProps) {
  const money = (amount: ExpectedSheet['amount']) => formatMoneyExactly(amount, frame.currency)
  const { open } = sheet
  const mayReceive = frame.may['handle-money'] && open !== null && !open.own
  return (
    <div className="stack-large">
      {sheet.voided && (
        <Notice kind="warning" title={say('treasury.sheet.withdrawn')}>
          <p>
            {say('treasury.sheet.withdrawnWhy', {
              when: sayMoment(sheet.voided.at, frame.timeZone),
              why: sheet.voided.why,
            })}
          </p>
        </Notice>
      )}
      {open?.own && (
        <Notice kind="info" title={say('treasury.own.title')}>
          <p>{sayOwnEntry(open.confirmers)}</p>
        </Notice>
      )}
      <Stats>
        <Stat term={say('treasury.sheet.amount')} value={money(sheet.amount)} />
        <Stat term={say('treasury.sheet.settled')} value={money(sheet.settled)} />
        {open && (
          <Stat
            term={say('treasury.sheet.open')}
            value={money(open.open)}
            note={open.overdue && <Tag tone="bad">{say('treasury.item.overdue')}</Tag>}
          />
        )}
      </Stats>
      {mayReceive && (
        <div className="actions">
          <ReceiveDeeds item={open} today={today} currency={frame.currency} look="primary" />
        </div>
      )}
      {sheet.isChallenge && frame.may['handle-money'] && (
        <p>
          <a href={`/staff/money/challenge/${sheet.id}`}>{say('treasury.challenge.seeTerms')}</a>
        </p>
      )}
      <RemarksSection remarks={sheet.remarks} frame={frame} />
      <ExpectedFacts sheet={sheet} frame={frame} />
      {frame.may['handle-money'] && <Photos sheet={sheet} />}
      {sheet.count && <CountTable count={sheet.count} currency={frame.currency} />}
      <Section title={say('treasury.sheet.came')} id="came">
        <WhatCame sheet={sheet} frame={frame} />
      </Section>
      {sheet.cashBack !== null && (
        <Section title={say('ticketMoney.paying.section')} id="cash-back">
          <p>{say('checkIn.table.gone', { sum: sheet.cashBack })}</p>
        </Section>
      )}
      <PayingBackList
        checks={sheet.payingBack}
        frame={frame}
        title={say('ticketMoney.paying.section')}
      />
      {sheet.receipts.length > 0 && <ReceiptList sheet={sheet} frame={frame} />}
      {frame.may['handle-money'] && sheet.state !== 'void' && sheet.settled === 0 && (
        <Withdraw sheet={sheet} />
      )}
      <Section title={say('staff.desk.record')} id="record">
        <Trail entries={sheet.trail} ways={frame} />
      </Section>
    </div>
  )
}

function Photos({ sheet }: { sheet: ExpectedSheet }) {
  if (sheet.photos.length === 0) return null
  return (
    <Section title={say('contributions.item.photo')} id="photos">
      <ul className="money-photos">
        {sheet.photos.map((photo, place) => (
          <li key={photo.name}>
            <a href={photo.wholeHref}>
              <img
                src={photo.src}
                width={photo.width}
                height={photo.height}
                alt={say('contributions.staff.photo', { n: place + 1 })}
                loading="lazy"
              />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function CountTable({
  count,
  currency,
}: {
  count: NonNullable<ExpectedSheet['count']>
  currency: string
}) {
  return (
    <Section title={say('treasury.count.title')} id="count">
      <p>
        {say('treasury.count.by', {
          first: count.counters[0] ?? '',
          second: count.counters[1] ?? '',
        })}
      </p>
      <Table
        caption={say('treasury.count.caption')}
        narrow="brief"
        columns={[
          {
            heading: say('treasury.count.of'),
            cell: ({ denomination }) => formatMoneyExactly(denomination, currency),
          },
          { heading: say('treasury.count.pieces'), cell: ({ pieces }) => pieces, kind: 'number' },
          {
            heading: say('treasury.count.sum'),
            cell: ({ sum }) => formatMoneyExactly(sum, currency),
            kind: 'sum',
          },
        ]}
        rows={count.lines}
        rowKey={({ denomination }) => String(denomination)}
      />
      {count.checks > 0 && (
        <p>
          {say('contributions.staff.checks', {
            amount: formatMoneyExactly(count.checks, currency),
          })}
        </p>
      )}
      <p className="soft">
        {say('treasury.count.float', { amount: formatMoneyExactly(count.float, currency) })}
      </p>
      {count.gifts > 0 && (
        <p className="soft">
          {say('treasury.count.gifts', { amount: formatMoneyExactly(count.gifts, currency) })}
        </p>
      )}
    </Section>
  )
}

function WhatCame({ sheet, frame }: Omit<SheetProps, 'today'>) {
  if (sheet.matches.length === 0) return <p className="soft">{say('treasury.sheet.nothingCame')}</p>
  return (
    <ol className="trail">
      {sheet.matches.map((match) => (
        <li key={match.id}>
          <p>
            <strong className="figures">{formatMoneyExactly(match.amount, frame.currency)}</strong>{' '}
            <a href={`/staff/money/came/${match.remittance}`}>{say('treasury.sheet.seeMoney')}</a>{' '}
            {match.gift && (
              <a href={`/staff/gifts/${match.gift}`}>{say('treasury.sheet.seeGift')}</a>
            )}
          </p>
          <p className="small soft">
            {say('treasury.sheet.by', {
              who: match.by,
              when: sayMoment(match.at, frame.timeZone),
            })}
          </p>
          {match.short !== 0 && <p className="small">{sayShort(match.short, frame.currency)}</p>}
          {match.cut !== 0 && (
            <p className="small" dir="auto">
              {sayDifference(match.cut, match.why ?? '')}
            </p>
          )}
          {match.undone_why && (
            <p className="small">{say('treasury.sheet.undone', { why: match.undone_why })}</p>
          )}
        </li>
      ))}
    </ol>
  )
}

function Withdraw({ sheet }: { sheet: ExpectedSheet }) {
  return (
    <Details summary={say('treasury.withdraw.open')}>
      <ReasonForm
        action={`/staff/money/expected/${sheet.id}/withdrawal`}
        deed="withdraw"
        revision={sheet.revision}
      />
    </Details>
  )
}
