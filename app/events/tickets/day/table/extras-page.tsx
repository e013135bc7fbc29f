import { useEffect } from 'react'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { TagTone } from '#app/ui/tag.tsx'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { CashBoxWords } from '../../money/cash-box.tsx'
import { ComerWords } from '../comer-words.tsx'
import type { ExtrasTable, TableState } from './extras-page.server.ts'
import { TableFrame } from './table-frame.tsx'

interface ExtrasPageProps {
  table: ExtrasTable
  brandColor: string | null | undefined
  lookAgain: () => void
}

/** How often the counts are asked for while the page is looked at. */
const EVERY = 10_000

/** What is sold at the table beside places: how much of it by now, to whom, and what the cash box should hold. */
export function ExtrasPage({ table, brandColor, lookAgain }: ExtrasPageProps) {
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') lookAgain()
    }, EVERY)
    return () => clearInterval(timer)
  }, [lookAgain])
  const page = `/check-in/${table.key}`
  return (
    <TableFrame
      brandColor={brandColor}
      title={say('checkIn.table.title')}
      of={`${table.title} · ${table.team}`}
      back={{ href: page, text: say('checkIn.title') }}
    >
      {table.extras.length > 0 && (
        <search className="check-in-search">
          <form method="get">
            <SearchField
              name="q"
              label={say('checkIn.table.who')}
              buttonText={say('checkIn.searchPress')}
              defaultValue={table.sought}
            />
          </form>
        </search>
      )}
      {table.sought !== '' && <Found table={table} />}
      {table.sellsPlaces && (
        <p>
          {say('checkIn.place.walkUp')} <a href={`${page}/walk-up`}>{say('checkIn.place.title')}</a>
        </p>
      )}
      {table.extras.length > 0 && <Extras extras={table.extras} />}
      <Section title={say('checkIn.table.last')} id="last">
        <CashBoxWords box={table.box} />
        {table.sales.length === 0 ? (
          <p className="soft">{say('checkIn.table.none')}</p>
        ) : (
          <ul className="comers">
            {table.sales.map(({ id, name, what, sum, state }) => (
              <li key={id} className="comer">
                <div>
                  <a className="comer-name" href={`${page}/sales/${id}`} dir="auto">
                    {name}
                  </a>
                  <span className="comer-more" dir="auto">{`${what} · ${sum}`}</span>
                </div>
                <TableTag state={state} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </TableFrame>
  )
}

function Found({ table: { key, found } }: { table: ExtrasTable }) {
  if (found.length === 0) return <p>{say('checkIn.noneFound')}</p>
  return (
    <ul className="comers">
      {found.map((comer) => (
        <li key={comer.id} className="comer">
          <div>
            <ComerWords of={comer} />
          </div>
          <LinkButton
            href={`/check-in/${key}/extras/${comer.id}`}
            aria-label={say('checkIn.table.sellTo', { name: comer.name })}
          >
            {say('checkIn.table.sell')}
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}

/** How much of each is sold by now; the same on the captain's desk. */
export function Extras({ extras }: { extras: ExtrasTable['extras'] }) {
  return (
    <Table
      caption={say('checkIn.table.counts')}
      rows={extras}
      rowKey={({ id }) => id}
      narrow="brief"
      columns={[
        { heading: say('checkIn.table.what'), cell: ({ name }) => <bdi>{name}</bdi> },
        { heading: say('checkIn.table.price'), kind: 'number', cell: ({ price }) => price },
        {
          heading: say('checkIn.table.sold'),
          kind: 'sum',
          cell: ({ sold }) => sayNumber(sold),
        },
        {
          heading: say('checkIn.table.left'),
          kind: 'number',
          nothing: ({ left }) => left === null,
          cell: ({ left }) => (left === null ? '–' : sayNumber(left)),
        },
      ]}
    />
  )
}

const tones: Record<TableState, TagTone> = {
  waiting: 'waiting',
  paid: 'good',
  cash: 'good',
  free: 'quiet',
  off: 'quiet',
}

function TableTag({ state }: { state: TableState }) {
  return <Tag tone={tones[state]}>{say(`checkIn.table.state.${state}`)}</Tag>
}
