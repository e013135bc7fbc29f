import { formatMoneyExactly } from '#app/money/format.ts'
import type { Cents } from '#app/money/cents.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Stat, Stats } from '#app/ui/stat.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Table } from '#app/ui/table.tsx'
import { say } from '#app/words/say.ts'
import { sayDay } from '../say-time.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import { Trail } from '../trail.tsx'
import { RestaurantFields } from './restaurant-fields.tsx'
import type { RestaurantSheet } from './restaurants-desk.server.ts'

interface SheetProps {
  sheet: RestaurantSheet
  frame: StaffFrame
  refused?: string | undefined
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** One restaurant: what came of it, every night there, and what is known of it. */
export function RestaurantSheetPage({ sheet, frame, refused, typed, errors }: SheetProps) {
  const here = `/staff/restaurants/${sheet.publicId}`
  return (
    <div className="stack-large">
      {refused && <Notice kind="warning" title={refused} announce="politely" />}
      {sheet.isRetired && <Notice title={say('restaurants.isRetired')} />}
      <Figures sheet={sheet} frame={frame} />
      <Section title={say('restaurants.nightsThere')} id="nights">
        <Nights sheet={sheet} frame={frame} />
      </Section>
      <Section title={say('restaurants.known')} id="known">
        {frame.may.moderate ? (
          <RestaurantFields action={here} values={typed ?? sheet.values} errors={errors} />
        ) : (
          <Known values={sheet.values} />
        )}
      </Section>
      {frame.may.moderate && <Retirement sheet={sheet} here={here} />}
      <Section title={say('staff.desk.record')} id="record">
        <Trail entries={sheet.trail} ways={frame} />
      </Section>
    </div>
  )
}

function Figures({ sheet, frame }: Pick<SheetProps, 'sheet' | 'frame'>) {
  const money = (amount: Cents) => formatMoneyExactly(amount, frame.currency)
  return (
    <Stats>
      <Stat term={say('restaurants.column.nights')} value={sheet.nights} />
      <Stat
        term={say('restaurants.column.paid')}
        value={money(sheet.paid)}
        note={say('restaurants.ofPromised', { amount: money(sheet.promised) })}
      />
      {sheet.average !== null && (
        <Stat term={say('restaurants.column.average')} value={money(sheet.average)} />
      )}
      {sheet.weeks !== null && (
        <Stat
          term={say('restaurants.column.weeks')}
          value={say('restaurants.weeks', { n: sheet.weeks })}
        />
      )}
    </Stats>
  )
}

function Nights({ sheet, frame }: Pick<SheetProps, 'sheet' | 'frame'>) {
  const money = (amount: Cents | null) =>
    amount !== null && formatMoneyExactly(amount, frame.currency)
  return (
    <Table
      caption={<span className="unseen">{say('restaurants.nightsThere')}</span>}
      rows={sheet.nightList}
      rowKey={({ publicId }) => publicId}
      empty={<p className="soft">{say('restaurants.noNights')}</p>}
      columns={[
        {
          heading: say('events.review.event'),
          cell: ({ publicId, title, team }) => (
            <>
              <a href={`/staff/events/${publicId}`} dir="auto">
                {title}
              </a>
              <span className="under soft" dir="auto">
                {team}
              </span>
            </>
          ),
        },
        {
          heading: say('events.review.when'),
          cell: ({ day }) => day !== null && sayDay(day),
          kind: 'short',
        },
        {
          heading: say('events.review.state'),
          cell: ({ state }) =>
            state === null ? say('restaurants.new') : say(`nights.way.${state}`),
        },
        { heading: say('nights.form.manager'), cell: ({ manager }) => <bdi>{manager}</bdi> },
        {
          heading: say('restaurants.column.sales'),
          cell: ({ sales }) => money(sales),
          kind: 'number',
        },
        {
          heading: say('restaurants.column.promised'),
          cell: ({ promised }) => money(promised),
          kind: 'number',
        },
        {
          heading: say('restaurants.column.paid'),
          cell: ({ paid }) => money(paid),
          kind: 'number',
        },
        {
          heading: say('restaurants.column.check'),
          cell: ({ weeks }) => weeks !== null && say('restaurants.after', { n: weeks }),
          kind: 'short',
        },
      ]}
    />
  )
}

function Known({ values }: { values: RestaurantSheet['values'] }) {
  const said = [
    { term: say('restaurants.form.phone'), words: values.phone },
    { term: say('nights.form.email'), words: values.email },
    { term: say('nights.form.headOffice'), words: values.headOffice },
    { term: say('restaurants.form.note'), words: values.note },
  ].filter(({ words }) => words !== '')
  if (said.length === 0) return <p className="soft">{say('restaurants.nothingKnown')}</p>
  return <SummaryList rows={said.map(({ term, words }) => ({ term, value: words }))} />
}

function Retirement({ sheet, here }: { sheet: RestaurantSheet; here: string }) {
  if (sheet.isRetired)
    return (
      <form method="post" action={`${here}/retirement/end`}>
        <Button look="secondary">{say('restaurants.restore')}</Button>
      </form>
    )
  return (
    <ConfirmPanel
      open={say('restaurants.retire')}
      action={`${here}/retirement`}
      confirm={say('restaurants.retireYes')}
      look="quiet"
    >
      <p>{say('restaurants.retireWords')}</p>
    </ConfirmPanel>
  )
}
