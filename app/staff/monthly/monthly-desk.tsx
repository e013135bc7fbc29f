import { formatMoney, formatMoneyExactly } from '#app/money/format.ts'
import { Empty } from '#app/ui/art/scenes.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { TagTone } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { giftsHref, hrefOf } from '../desk-hrefs.ts'
import { sayDay } from '../say-time.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import type { ListedMonthly, MonthlyDesk, MonthlyState } from './monthly-desk.server.ts'

interface DeskProps {
  desk: MonthlyDesk
  firstPage: boolean
  frame: StaffFrame
}

/** Who gives every month, how it stands and when the next is due. */
export function MonthlyDeskPage({ desk, firstPage, frame }: DeskProps) {
  const { state, running } = desk
  return (
    <div className="stack-large">
      <div className="stack measure">
        <p>{say('monthly.staff.lede')}</p>
        {running.donors > 0 && (
          <p>
            {say('monthly.staff.sum', {
              n: running.donors,
              amount: formatMoney(running.amount, frame.currency),
            })}
          </p>
        )}
      </div>
      <Tabs
        label={say('monthly.staff.states')}
        current={hrefOf('/staff/monthly', { state })}
        tabs={[
          { text: say('monthly.staff.all'), href: '/staff/monthly' },
          ...(['active', 'behind', 'under-way', 'ended'] as const).map((each) => ({
            text: say(`monthly.staff.many.${each}`),
            href: hrefOf('/staff/monthly', { state: each }),
          })),
        ]}
      />
      <MonthlyTable list={desk.list} state={state} frame={frame} />
      <Pagination
        label={say('monthly.staff.title')}
        previousText={say('staff.gifts.first')}
        previousHref={firstPage ? undefined : hrefOf('/staff/monthly', { state })}
        nextText={say('staff.gifts.older')}
        nextHref={
          desk.after === null ? undefined : hrefOf('/staff/monthly', { state, after: desk.after })
        }
      />
    </div>
  )
}

interface TableProps {
  list: readonly ListedMonthly[]
  state: MonthlyState | null
  frame: StaffFrame
}

function MonthlyTable({ list, state, frame }: TableProps) {
  return (
    <Table
      caption={<span className="unseen">{say('monthly.staff.title')}</span>}
      narrow="brief"
      columns={[
        { heading: say('monthly.staff.donor'), cell: Donor },
        { heading: say('staff.people.state'), cell: State },
        {
          heading: say('monthly.staff.next'),
          cell: (one) => <Next monthly={one} mayStop={frame.may['handle-money']} />,
          nothing: ({ stopped }) => stopped !== null,
        },
        {
          heading: say('monthly.staff.given'),
          cell: (one) => (
            <>
              {formatMoneyExactly(one.given, frame.currency)}
              <span className="small soft under">
                {say('monthly.staff.months', { months: one.months })}
              </span>
            </>
          ),
          kind: 'number',
        },
        {
          heading: say('monthly.staff.amount'),
          cell: ({ amount }) => formatMoneyExactly(amount, frame.currency),
          kind: 'sum',
        },
      ]}
      rows={list}
      rowKey={({ id }) => id}
      empty={
        <EmptyState
          picture={<Empty />}
          title={state === null ? say('monthly.staff.none') : say('monthly.staff.noneState')}
          actions={
            state !== null && (
              <LinkButton href="/staff/monthly" look="secondary">
                {say('monthly.staff.seeAll')}
              </LinkButton>
            )
          }
        >
          {state === null && <p>{say('monthly.staff.noneWords')}</p>}
        </EmptyState>
      }
    />
  )
}

function Donor({ id, donorName, donorEmail }: ListedMonthly) {
  return (
    <>
      <a href={giftsHref({ monthly: id })} dir="auto">
        {donorName ?? donorEmail ?? say('staff.gifts.noName')}
      </a>
      {donorName && donorEmail && <span className="small soft under">{donorEmail}</span>}
    </>
  )
}

function State({ state, stopped }: ListedMonthly) {
  return (
    <>
      <Tag tone={tones[state]}>{say(`monthly.staff.one.${state}`)}</Tag>
      {stopped && <span className="small soft under">{sayStopped(stopped)}</span>}
    </>
  )
}

const tones: Readonly<Record<MonthlyState, TagTone>> = {
  active: 'good',
  behind: 'bad',
  'under-way': 'waiting',
  ended: 'quiet',
}

function Next({ monthly, mayStop }: { monthly: ListedMonthly; mayStop: boolean }) {
  const { id, state, nextOn, stopped } = monthly
  if (stopped !== null) return say('monthly.staff.nothingNext')
  return (
    <>
      {state === 'active' ? sayDay(nextOn) : say('monthly.staff.waitsForCard')}
      {mayStop && (
        <span className="small under">
          <a href={`/staff/monthly/${id}/ending`}>{say('monthly.staff.stop')}</a>
        </span>
      )}
    </>
  )
}

function sayStopped({ on, by, who, reason }: NonNullable<ListedMonthly['stopped']>): string {
  const day = sayDay(on)
  switch (by) {
    case 'staff':
      return say('monthly.staff.endedBy.staff', { day, who: who ?? '', reason: reason ?? '' })
    case 'donor':
    case 'stripe':
    case 'want':
      return say(`monthly.staff.endedBy.${by}`, { day })
  }
}
