import { cents, negative } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly, formatMoneyShort } from '#app/money/format.ts'
import { ColumnChart } from '#app/ui/charts/column-chart.tsx'
import type { ChartColumn } from '#app/ui/charts/column-chart.tsx'
import { Details } from '#app/ui/details.tsx'
import { Table } from '#app/ui/table.tsx'
import { say } from '#app/words/say.ts'
import type { Overview } from './overview.server.ts'
import { captionOfSpans, headingOfSpans, nameOfSpan, saySpan } from './span-words.ts'
import { spansBetween } from './spans.ts'

interface ExpectedChartProps {
  overview: Overview
  currency: string
}

/** What was still expected at the end of each span, and in a table what was promised and what came. */
export function ExpectedChart({ overview, currency }: ExpectedChartProps) {
  const { grain, expected, expectedStart, byDay } = overview
  const money = (amount: Cents) => formatMoneyExactly(amount, currency)
  const moved = byDay.filter(({ promised, came }) => promised !== 0 || came !== 0)
  if (expectedStart === 0 && moved.length === 0)
    return <p className="soft">{say('staff.totals.noneExpected')}</p>
  return (
    <>
      <ColumnChart
        base="striped"
        columns={columnsOf(overview, money)}
        legend={[{ look: 'striped', words: say('staff.totals.expectedAtEnd') }]}
        sayStep={(amount) => formatMoneyShort(cents(amount), currency)}
        summary={summaryOf(overview, money)}
      />
      {moved.some(({ left }) => left < 0) && (
        <p className="soft">{say('staff.totals.belowZero')}</p>
      )}
      <Details summary={say('staff.totals.asTable')}>
        <Table
          caption={captionOfSpans(grain)}
          columns={[
            { heading: headingOfSpans(grain), cell: ({ day }) => saySpan(day, grain) },
            {
              heading: say('staff.totals.promised'),
              cell: ({ promised }) => money(promised),
              kind: 'number',
            },
            { heading: say('staff.totals.came'), cell: ({ came }) => money(came), kind: 'number' },
            {
              heading: say('staff.totals.expectedAtEnd'),
              cell: ({ left }) => money(left),
              kind: 'sum',
            },
          ]}
          rows={moved}
          rowKey={({ day }) => day}
          narrow="brief"
          totals={[
            say('staff.totals.together'),
            money(expected.promised),
            money(expected.came),
            money(expected.left),
          ]}
        />
      </Details>
    </>
  )
}

function summaryOf(
  { expected: { promised, came, left }, expectedStart }: Overview,
  money: (amount: Cents) => string,
): string {
  const told = { start: money(expectedStart), came: money(came), left: money(left) }
  return promised < 0
    ? say('staff.totals.expectedSummaryLess', { ...told, withdrawn: money(negative(promised)) })
    : say('staff.totals.expectedSummary', { ...told, promised: money(promised) })
}

/** What is expected stays from span to span until something moves it. */
function columnsOf(
  { grain, days, expectedStart, byDay }: Overview,
  money: (amount: Cents) => string,
): ChartColumn[] {
  if (!days) return []
  const sums = new Map(byDay.map((row) => [row.day, row]))
  let left = expectedStart
  return spansBetween(days.from, days.to, grain).map((span) => {
    const row = sums.get(span)
    left = row?.left ?? left
    return {
      key: span,
      name: nameOfSpan(span, grain),
      words: say('staff.totals.tipExpected', {
        day: saySpan(span, grain),
        left: money(left),
        promised: money(row?.promised ?? cents(0)),
        came: money(row?.came ?? cents(0)),
      }),
      base: Number(left),
      top: 0,
    }
  })
}
