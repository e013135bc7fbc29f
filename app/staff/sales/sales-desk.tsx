import { sayStanding } from '#app/events/qr/sale-tag.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { hrefOf } from '../desk-hrefs.ts'
import { sayMoment } from '../say-time.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import type { SalesDesk } from './sales-desk.server.ts'

interface SalesDeskProps {
  desk: SalesDesk
  firstPage: boolean
  frame: StaffFrame
}

/** Each thing that was sold and paid by a code. */
export function SalesDeskPage({ desk, firstPage, frame }: SalesDeskProps) {
  const money = (amount: SalesDesk['sales'][number]['price']) =>
    formatMoneyExactly(amount, frame.currency)
  return (
    <div className="stack-large">
      <p className="measure">{say('qr.staff.lede')}</p>
      <Table
        caption={<span className="unseen">{say('qr.staff.title')}</span>}
        narrow="brief"
        rows={desk.sales}
        rowKey={({ id }) => id}
        empty={<p className="soft">{say('qr.staff.none')}</p>}
        columns={[
          {
            heading: say('qr.desk.what'),
            cell: ({ id, words, team, event }) => (
              <>
                <a href={`/staff/sales/${id}`} dir="auto">
                  {words}
                </a>
                <span className="small soft under" dir="auto">
                  {event === null ? team.name : `${team.name} · ${event.title}`}
                </span>
              </>
            ),
          },
          {
            heading: say('qr.desk.standing'),
            cell: ({ standing }) => {
              const { text, tone } = sayStanding(standing)
              return <Tag tone={tone}>{text}</Tag>
            },
          },
          {
            heading: say('staff.gifts.when'),
            kind: 'short',
            cell: ({ paidAt }) => paidAt && sayMoment(paidAt, frame.timeZone),
          },
          {
            heading: say('qr.staff.gift'),
            kind: 'number',
            cell: ({ gift }) => (gift === null ? '–' : money(gift.amount)),
            nothing: ({ gift }) => gift === null,
          },
          { heading: say('qr.staff.price'), kind: 'sum', cell: ({ price }) => money(price) },
        ]}
      />
      <Pagination
        label={say('qr.staff.title')}
        previousText={say('staff.gifts.first')}
        previousHref={firstPage ? undefined : '/staff/sales'}
        nextText={say('staff.gifts.older')}
        nextHref={desk.after === null ? undefined : hrefOf('/staff/sales', { after: desk.after })}
      />
    </div>
  )
}
