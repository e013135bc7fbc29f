import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly, formatMoneyShort } from '#app/money/format.ts'
import { ColumnChart } from '#app/ui/charts/column-chart.tsx'
import type { ChartColumn } from '#app/ui/charts/column-chart.tsx'
import { Details } from '#app/ui/details.tsx'
import { say } from '#app/words/say.ts'
import { askPeriod, giftsHref } from './desk-hrefs.ts'
import type { Overview } from './overview.server.ts'
import { addDays } from '#app/words/days.ts'
import { captionOfSpans, headingOfSpans, nameOfSpan, saySpan } from './span-words.ts'
import { daysBetween, lastDayOf, spansBetween } from './spans.ts'
import type { Grain } from './spans.ts'
import type { Sums } from './sums.server.ts'
import { SumsTable } from './sums-table.tsx'
import type { TotalsFilter } from './totals-filter.ts'

interface OverviewChartProps {
  overview: Overview
  filter: TotalsFilter
  currency: string
  before: { readonly from: string; readonly text: string } | null
}

/** How the money of a period came in, as columns, and in a table for who would rather read it. */
export function OverviewChart({ overview, filter, currency, before }: OverviewChartProps) {
  const { totals, grain, days, byDay } = overview
  const [first] = byDay
  if (!days || !first) return <p className="soft">{say('staff.totals.none')}</p>
  const best = byDay.reduce((most, row) => (row.raised > most.raised ? row : most), first)
  const money = (amount: number) => formatMoneyExactly(cents(amount), currency)
  return (
    <>
      <ColumnChart
        columns={columnsOf({ overview, filter, currency, before })}
        legend={[
          { look: 'base', words: say('staff.totals.kept') },
          { look: 'top', words: say('staff.totals.fees') },
          ...(before && overview.beforeByDay.length > 0
            ? [{ look: 'mark' as const, words: before.text }]
            : []),
        ]}
        sayStep={(amount) => formatMoneyShort(cents(amount), currency)}
        summary={
          totals.raised > 0
            ? say('staff.totals.summary', {
                raised: money(totals.raised),
                n: totals.gifts,
                net: money(totals.net),
                best: sayWhen(best.day, grain),
                most: money(best.raised),
              })
            : say('staff.totals.nothingRaised')
        }
      />
      <Details summary={say('staff.totals.asTable')}>
        <SumsTable
          caption={captionOfSpans(grain)}
          heading={headingOfSpans(grain)}
          name={({ day }) => <a href={hrefOf(day, overview, filter)}>{saySpan(day, grain)}</a>}
          rowKey={({ day }) => day}
          rows={byDay}
          totals={totals}
          currency={currency}
        />
      </Details>
    </>
  )
}

function sayWhen(span: string, grain: Grain): string {
  const day = saySpan(span, grain)
  switch (grain) {
    case 'day':
      return say('staff.totals.bestDay', { day })
    case 'week':
      return say('staff.totals.bestWeek', { day })
    case 'month':
      return say('staff.totals.bestMonth', { day })
  }
}

function columnsOf({ overview, filter, currency, before }: OverviewChartProps): ChartColumn[] {
  const { grain, days, byDay, beforeByDay } = overview
  if (!days) return []
  const sums = new Map(byDay.map((row) => [row.day, row]))
  const earlier = new Map(beforeByDay.map((row) => [row.day, row]))
  const markOf = (span: string) =>
    before && earlier.size > 0
      ? earlier.get(addDays(before.from, daysBetween(days.from, span) - 1))?.raised
      : undefined
  return spansBetween(days.from, days.to, grain).map((span) => {
    const row = sums.get(span)
    return {
      key: span,
      name: nameOfSpan(span, grain),
      words: sayTip(span, grain, row, currency),
      href: row && hrefOf(span, overview, filter),
      ...partsOf(row),
      mark: markOf(span),
    }
  })
}

/** What stays and, on top of it, the fees; where more went back than came in, only what is missing. */
function partsOf(row: Sums | undefined) {
  if (!row) return { base: 0, top: 0 }
  if (row.raised <= 0 || row.net < 0) return { base: Number(row.raised), top: 0 }
  return { base: Number(row.net), top: Number(row.fees) }
}

function sayTip(span: string, grain: Grain, row: Sums | undefined, currency: string): string {
  return say('staff.totals.tipDay', {
    day: saySpan(span, grain),
    raised: formatMoneyExactly(row?.raised ?? cents(0), currency),
    fees: formatMoneyExactly(row?.fees ?? cents(0), currency),
    n: row?.gifts ?? 0,
  })
}

/** The gifts of a span, as far as the period reaches. */
function hrefOf(span: string, { grain, days }: Overview, filter: TotalsFilter): string {
  const last = lastDayOf(span, grain)
  const from = days && days.from > span ? days.from : span
  const to = days && days.to < last ? days.to : last
  return giftsHref({
    ...askPeriod({ name: 'own', from, to }),
    campaign: filter.campaign,
    kind: filter.kind,
    team: filter.team,
  })
}
