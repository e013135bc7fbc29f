import { Pagination } from '#app/ui/pagination.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { Stat, Stats } from '#app/ui/stat.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { say } from '#app/words/say.ts'
import type { ListedOrder, OrderList } from './order-list.server.ts'
import { OrderTag } from './order-tag.tsx'

interface OrderListProps {
  list: OrderList
  /** Where the list stands. */
  here: string
  /** Where one order is seen; `null` where the list is all there is to see. */
  orderHref: ((key: string) => string) | null
}

/** Orders with what they are of and how they stand: by state, or found by a name. */
export function OrderListPart({ list, here, orderHref }: OrderListProps) {
  return (
    <>
      <Stats>
        <Stat
          term={say('ticketDesk.list.places')}
          value={
            list.seats === null
              ? String(list.places)
              : say('ticketDesk.list.placesOf', { n: list.places, seats: list.seats })
          }
          note={list.held > 0 ? say('ticketDesk.list.ofHeld', { n: list.held }) : undefined}
        />
        <Stat term={say('ticketDesk.list.orders')} value={String(list.all)} />
      </Stats>
      <search>
        <form method="get" action={here}>
          {list.state !== null && <input type="hidden" name="state" value={list.state} />}
          <SearchField
            name="q"
            label={say('ticketDesk.list.search')}
            defaultValue={list.search}
            maxLength={80}
          />
        </form>
      </search>
      {list.counts.length > 1 && (
        <Tabs
          label={say('ticketDesk.list.filter')}
          current={list.state === null ? here : `${here}?state=${list.state}`}
          tabs={[
            { text: `${say('ticketDesk.list.all')} (${list.all})`, href: here },
            ...list.counts.map(({ state, n }) => ({
              text: `${say(`ticketDesk.state.${state}`)} (${n})`,
              href: `${here}?state=${state}`,
            })),
          ]}
        />
      )}
      <Orders list={list} orderHref={orderHref} />
      <Pagination
        label={say('ticketDesk.list.title')}
        nextHref={list.next === null ? undefined : here + list.next}
      />
    </>
  )
}

function Orders({ list, orderHref }: Pick<OrderListProps, 'list' | 'orderHref'>) {
  const isAsked = list.search !== '' || list.state !== null
  return (
    <Table
      caption={say('ticketDesk.list.title')}
      rows={list.orders}
      rowKey={({ key }) => key}
      empty={
        <p className="soft">
          {isAsked ? say('ticketDesk.list.noneFound') : say('ticketDesk.list.none')}
        </p>
      }
      columns={[
        {
          heading: say('ticketDesk.list.buyer'),
          cell: (order) => <Buyer order={order} href={orderHref?.(order.key)} />,
        },
        { heading: say('ticketDesk.list.what'), cell: ({ what }) => <bdi>{what}</bdi> },
        {
          heading: say('ticketDesk.list.named'),
          kind: 'number',
          cell: ({ people, named }) =>
            people === 0 ? '–' : say('ticketDesk.list.namedOf', { named, people }),
        },
        { heading: say('ticketDesk.list.sum'), kind: 'number', cell: ({ sum }) => sum },
        {
          heading: say('ticketDesk.list.state'),
          cell: ({ state, unpaid }) => (
            <>
              <OrderTag state={state} />
              {unpaid !== null && (state === 'owed' || state === 'part-paid') && (
                <> {say('ticketDesk.list.unpaid', { sum: unpaid })}</>
              )}
            </>
          ),
        },
        { heading: say('ticketDesk.list.since'), kind: 'short', cell: ({ since }) => since },
      ]}
    />
  )
}

function Buyer({ order, href }: { order: ListedOrder; href: string | undefined }) {
  const name = order.firm === null ? order.buyer : `${order.firm} (${order.buyer})`
  return href === undefined ? (
    <bdi>{name}</bdi>
  ) : (
    <a href={href} dir="auto">
      {name}
    </a>
  )
}
