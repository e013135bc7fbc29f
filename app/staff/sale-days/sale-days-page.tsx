import { EventStatusTag } from '#app/events/event-status.tsx'
import type { Cents } from '#app/money/cents.ts'
import { formatMoney, formatMoneyExactly } from '#app/money/format.ts'
import { Bar } from '#app/ui/bar.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Stat, Stats } from '#app/ui/stat.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { sayDay } from '../say-time.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import { saySaleYear } from './sale-limits.ts'
import type { SaleDaysPage } from './sale-days-page.server.ts'

interface SaleDaysProps {
  page: SaleDaysPage
  frame: StaffFrame
}

/** How near the yard sales of all teams are to what is free of sales tax, with each day and each sum that counts. */
export function SaleDaysView({ page, frame }: SaleDaysProps) {
  const { sales, years } = page
  return (
    <div className="stack-large">
      <div className="stack measure">
        <p>{say('saleDays.lede')}</p>
        {frame.may.administer && (
          <p>
            <a href="/staff/settings/sale-limits">{say('saleDays.settings.title')}</a>
          </p>
        )}
      </div>
      {years.length > 1 && (
        <Tabs
          label={say('saleDays.year')}
          current={hrefOf(sales.year)}
          tabs={years.map((year) => ({ text: String(year), href: hrefOf(year) }))}
        />
      )}
      <Standing page={page} currency={frame.currency} />
      <Days page={page} />
      <Sold page={page} currency={frame.currency} />
    </div>
  )
}

function hrefOf(year: number): string {
  return `/staff/sale-days?year=${year}`
}

/** What is counted beside what is free, and what that means. */
function Standing({ page, currency }: { page: SaleDaysPage; currency: string }) {
  const { sales, limits, reached } = page
  const year = String(sales.year)
  const money = (amount: Cents) => formatMoney(amount, currency)
  if (!limits.on)
    return (
      <>
        <Notice title={say('saleDays.off')}>
          <p>{say('saleDays.offWords')}</p>
        </Notice>
        <Stats>
          <Stat term={say('saleDays.days', { year })} value={sayNumber(sales.days)} />
          <Stat term={say('saleDays.receipts', { year })} value={money(sales.receipts)} />
        </Stats>
      </>
    )
  return (
    <>
      <Notice
        kind={reached.includes('both') ? 'danger' : reached.length > 0 ? 'warning' : 'info'}
        title={saySaleYear(sales, limits, currency)}
      >
        <p>{say(`saleDays.standing.${standingOf(reached)}`)}</p>
        <p>{say('saleDays.oneOfTwo')}</p>
        <p className="small soft" dir="auto">
          {say('saleDays.sourceIs', { source: limits.source })}
        </p>
      </Notice>
      <Stats>
        <Stat
          term={say('saleDays.days', { year })}
          value={<Length value={sayNumber(sales.days)} part={sales.days} of={limits.days} />}
          note={say('saleDays.mostDays', { most: sayNumber(limits.days) })}
        />
        <Stat
          term={say('saleDays.receipts', { year })}
          value={
            <Length value={money(sales.receipts)} part={sales.receipts} of={limits.receipts} />
          }
          note={say('saleDays.mostReceipts', { most: money(limits.receipts) })}
        />
      </Stats>
    </>
  )
}

function Length({ value, part, of }: { value: string; part: number; of: number }) {
  return (
    <>
      {value}
      <Bar part={part} of={of} />
    </>
  )
}

function standingOf(reached: SaleDaysPage['reached']) {
  if (reached.includes('both')) return 'both'
  return reached.length > 0 ? 'near' : 'calm'
}

function Days({ page: { days, sales } }: { page: SaleDaysPage }) {
  const year = String(sales.year)
  return (
    <Table
      caption={say('saleDays.table', { year })}
      narrow="brief"
      rows={days}
      rowKey={({ day }) => day}
      empty={<p className="soft">{say('saleDays.noDays', { year })}</p>}
      columns={[
        { heading: say('saleDays.day'), cell: ({ day }) => sayDay(day), kind: 'short' },
        {
          heading: say('saleDays.sales'),
          cell: ({ sales: ofDay }) => (
            <ul className="plain-list">
              {ofDay.map(({ publicId, title, team, status }) => (
                <li key={publicId}>
                  <a href={`/staff/events/${publicId}`} dir="auto">
                    {title}
                  </a>{' '}
                  <EventStatusTag status={status} isHidden={false} />
                  <bdi className="small soft under">{team}</bdi>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  )
}

function Sold({ page: { teams, sales }, currency }: { page: SaleDaysPage; currency: string }) {
  const year = String(sales.year)
  const money = (amount: Cents) => formatMoneyExactly(amount, currency)
  return (
    <Table
      caption={say('saleDays.soldBy', { year })}
      narrow="brief"
      rows={teams}
      rowKey={({ slug }) => slug ?? ''}
      empty={<p className="soft">{say('saleDays.noneSold', { year })}</p>}
      columns={[
        {
          heading: say('staff.gifts.team'),
          cell: ({ slug, name }) =>
            slug === null ? (
              say('saleDays.campaign')
            ) : (
              <a href={`/staff/teams/${slug}`} dir="auto">
                {name}
              </a>
            ),
        },
        { heading: say('saleDays.sold'), kind: 'sum', cell: ({ amount }) => money(amount) },
      ]}
      totals={[say('saleDays.total'), money(sales.receipts)]}
    />
  )
}
