import '#app/ui/styles/captain.css'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { TagTone } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { BoxPart } from './box-part.tsx'
import type { SettledList } from './settled-list.server.ts'
import type { Outcome } from './settlement.server.ts'

/** What became of the money of an event that was called off, for its captains to read. */
export function SettledListPage({ list }: { list: SettledList }) {
  const { event, rule } = list
  return (
    <div className="stack-large">
      <PageHead of={event.title} href={event.desk}>
        <h2>{say('ticketMoney.captain.title')}</h2>
        <p className="measure">{say('ticketMoney.captain.lede')}</p>
      </PageHead>
      <Notice title={say('ticketMoney.settle.rule')}>
        <p>{say(`ticketMoney.settle.rules.${rule}`)}</p>
      </Notice>
      <Money list={list} />
      {list.box && <BoxPart box={list.box} action={`${event.desk}/settlement`} />}
    </div>
  )
}

function Money({ list }: { list: SettledList }) {
  const { isCalledOff, waiting } = list
  if (waiting === null) return <Payments list={list} />
  if (!isCalledOff) return <p>{say('ticketMoney.captain.notCalledOff')}</p>
  return waiting === 0 ? (
    <p>{say('ticketMoney.settle.nothing')}</p>
  ) : (
    <p>{say('ticketMoney.captain.before', { n: waiting })}</p>
  )
}

function Payments({ list }: { list: SettledList }) {
  const { payments, done, all, until } = list
  return (
    <>
      <p>
        <strong>{say('ticketMoney.settle.progress', { done, all })}</strong>
      </p>
      <Table
        caption={say('ticketMoney.captain.payments')}
        rows={payments}
        rowKey={({ key }) => key}
        columns={[
          {
            heading: say('ticketMoney.captain.who'),
            cell: ({ who, order, what }) => (
              <>
                <a href={order} dir="auto">
                  {who}
                </a>
                {what === 'own-place' && (
                  <span className="soft"> {say('ticketMoney.captain.ownPlace')}</span>
                )}
              </>
            ),
          },
          {
            heading: say('ticketMoney.settle.amount'),
            kind: 'number',
            cell: ({ amount }) => amount ?? '–',
          },
          {
            heading: say('ticketMoney.captain.chose'),
            cell: ({ choice }) =>
              choice === null ? '–' : say(`ticketMoney.captain.choice.${choice}`),
          },
          {
            heading: say('ticketMoney.captain.became'),
            cell: ({ outcome }) => (
              <Tag tone={tones[outcome]}>{say(`ticketMoney.captain.outcome.${outcome}`)}</Tag>
            ),
          },
        ]}
      />
      {until !== '' && done < all && (
        <p className="soft">{say('ticketMoney.captain.until', { day: until })}</p>
      )}
    </>
  )
}

const tones: Record<Outcome, TagTone> = {
  refunded: 'good',
  kept: 'good',
  released: 'quiet',
  pay_back: 'waiting',
  paid_back: 'good',
  look_at: 'bad',
  waiting: 'waiting',
  next: 'waiting',
}
