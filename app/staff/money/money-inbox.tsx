import '#app/ui/styles/money.css'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Empty } from '#app/ui/art/scenes.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Stat, Stats } from '#app/ui/stat.tsx'
import { MoneyField, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { hrefOf } from '../desk-hrefs.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import { CameList } from './came-list.tsx'
import type { ExpectedItem } from './expected-items.server.ts'
import { ExpectedList, ReceiveDeeds } from './expected-list.tsx'
import type { MoneyInbox } from './money-inbox.server.ts'
import { PayingBackList } from './paying-back.tsx'
import { RemarksSection } from './remarks-section.tsx'

const MANY = 'many'

interface InboxProps {
  inbox: MoneyInbox
  frame: StaffFrame
}

/** With a check in hand: what could it be? Without: what is expected, what is overdue first. */
export function MoneyInboxPage({ inbox, frame }: InboxProps) {
  const money = (amount: MoneyInbox['sums']['parked']) => formatMoneyExactly(amount, frame.currency)
  const { sums, justCame } = inbox
  return (
    <div className="stack-large">
      {justCame && (
        <Notice
          kind="success"
          announce="politely"
          title={say('treasury.inbox.justCame', {
            amount: money(justCame.amount),
            who: justCame.payerName ?? say('treasury.came.nobody'),
          })}
        >
          <p>
            <a href={`/staff/money/came/${justCame.id}`}>{say('treasury.inbox.lookOrUndo')}</a>
          </p>
        </Notice>
      )}
      <LookFor inbox={inbox} frame={frame} />
      <RemarksSection remarks={inbox.remarks} frame={frame} />
      {inbox.matches ? <Found inbox={inbox} frame={frame} /> : <All inbox={inbox} frame={frame} />}
      <PayingBackList
        checks={inbox.payingBack}
        frame={frame}
        title={say('ticketMoney.paying.list')}
        words={say('ticketMoney.paying.listWords')}
      />
      {inbox.parked.length > 0 && (
        <Section title={say('treasury.inbox.parked')} id="parked">
          <p>{say('treasury.inbox.parkedWords')}</p>
          <CameList
            came={inbox.parked}
            currency={frame.currency}
            label={say('treasury.inbox.parked')}
          />
        </Section>
      )}
      <Section title={say('treasury.inbox.where')} id="where">
        <Stats>
          <Stat
            term={say('treasury.sums.expected')}
            value={money(sums.expected)}
            note={
              sums.overdueCount > 0
                ? say('treasury.sums.overdue', { amount: money(sums.overdue) })
                : undefined
            }
          />
          <Stat term={say('treasury.sums.parked')} value={money(sums.parked)} />
          <Stat
            term={say('treasury.sums.inHand')}
            value={money(sums.inHand)}
            note={<a href="/staff/deposits">{say('treasury.sums.toDeposits')}</a>}
          />
          <Stat term={say('treasury.sums.atTheBank')} value={money(sums.atTheBank)} />
        </Stats>
      </Section>
      {inbox.lately.length > 0 && (
        <Section title={say('treasury.inbox.lately')} id="lately">
          <CameList
            came={inbox.lately}
            currency={frame.currency}
            label={say('treasury.inbox.lately')}
          />
        </Section>
      )}
    </div>
  )
}

function LookFor({ inbox, frame }: InboxProps) {
  return (
    <search>
      <form method="get" action="/staff/money" className="money-look">
        <h2>{say('treasury.look.title')}</h2>
        <div className="fields">
          <MoneyField
            name="amount"
            label={say('treasury.look.amount')}
            defaultValue={inbox.asked.amount}
            error={inbox.problem ? say('treasury.errors.amount') : undefined}
            autoComplete="off"
          />
          <TextField
            name="words"
            label={say('treasury.look.words')}
            defaultValue={inbox.asked.words}
            autoComplete="off"
          />
          <Button>{say('treasury.look.go')}</Button>
        </div>
        {frame.may['handle-money'] && (
          <p className="cluster">
            <a href="/staff/money/parking">{say('treasury.look.park')}</a>
            <a href="/staff/money/promise">{say('treasury.look.promise')}</a>
            <a href="/staff/money/challenge">{say('treasury.look.challenge')}</a>
          </p>
        )}
      </form>
    </search>
  )
}

/** What was typed could be one of these, or none. */
function Found({ inbox, frame }: InboxProps) {
  const { exact = [], named = [], near = [] } = inbox.matches ?? {}
  const none = exact.length + named.length + near.length === 0
  const park = hrefOf('/staff/money/parking', {
    amount: inbox.asked.amount,
    payerName: inbox.asked.words,
  })
  return (
    <div className="stack-large">
      {none && (
        <EmptyState picture={<Empty />} title={say('treasury.found.none')}>
          <p>{say('treasury.found.noneWords')}</p>
        </EmptyState>
      )}
      {(
        [
          ['exact', exact],
          ['named', named],
          ['near', near],
        ] as const
      ).map(
        ([name, items]) =>
          items.length > 0 && (
            <Section key={name} title={say(`treasury.found.${name}`)} id={name}>
              <ExpectedList
                items={items}
                currency={frame.currency}
                label={say(`treasury.found.${name}`)}
                deeds={deedsOf(inbox, frame)}
              />
            </Section>
          ),
      )}
      <div className="actions">
        {frame.may['handle-money'] && (
          <LinkButton href={park} look="secondary">
            {none ? say('treasury.found.parkAtOnce') : say('treasury.found.park')}
          </LinkButton>
        )}
        <LinkButton href="/staff/money" look="quiet">
          {say('treasury.found.all')}
        </LinkButton>
      </div>
    </div>
  )
}

function All({ inbox, frame }: InboxProps) {
  const { items, after } = inbox.expected ?? { items: [], after: null }
  const mayMany = frame.may['handle-money'] && items.some(({ own }) => !own)
  if (items.length === 0)
    return (
      <EmptyState picture={<Empty />} title={say('treasury.inbox.nothing')}>
        <p>{say('treasury.inbox.nothingWords')}</p>
      </EmptyState>
    )
  return (
    <Section title={say('treasury.inbox.expected')} id="expected">
      <p>{say('treasury.inbox.expectedWords', { n: inbox.sums.expectedCount })}</p>
      <ExpectedList
        items={items}
        currency={frame.currency}
        label={say('treasury.inbox.expected')}
        deeds={deedsOf(inbox, frame)}
        boxesFor={mayMany ? MANY : undefined}
      />
      {mayMany && (
        <form id={MANY} method="post" action="/staff/money/receiving" className="money-many">
          <Button>{say('treasury.many.look')}</Button>
          <p className="small">{say('treasury.many.hint')}</p>
        </form>
      )}
      <Pagination
        label={say('treasury.inbox.expected')}
        previousText={say('staff.gifts.first')}
        previousHref={inbox.firstPage ? undefined : '/staff/money'}
        nextHref={after === null ? undefined : `/staff/money?after=${after}`}
      />
    </Section>
  )
}

function deedsOf(inbox: MoneyInbox, frame: StaffFrame) {
  if (!frame.may['handle-money']) return undefined
  return (item: ExpectedItem) => (
    <ReceiveDeeds item={item} today={inbox.today} currency={frame.currency} />
  )
}
