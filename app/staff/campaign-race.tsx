import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly, formatMoneyShort } from '#app/money/format.ts'
import { Table } from '#app/ui/table.tsx'
import { LineChart } from '#app/ui/charts/line-chart.tsx'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { CampaignRace, RaceFigures } from './campaign-race.server.ts'

interface CampaignRaceProps {
  race: CampaignRace
  /** What of both it is of, in words; `null` for all of it. */
  kindText: string | null
  currency: string
}

/** This campaign and the one before, day by day from the first of each. */
export function CampaignRaceChart({ race, kindText, currency }: CampaignRaceProps) {
  return (
    <section className="stack-large" aria-labelledby="race-title">
      <div className="stack">
        <h3 id="race-title">
          {kindText === null
            ? say('staff.totals.race')
            : say('staff.totals.raceOf', { kind: kindText })}
        </h3>
        <LineChart
          now={{ words: race.current.name, points: race.current.upTo }}
          before={{ words: race.last.name, points: race.last.upTo }}
          sayStep={(amount) => formatMoneyShort(cents(amount), currency)}
          sayPlace={(place) => say('staff.totals.raceDay', { n: sayNumber(place) })}
          summary={sayRace(race, currency)}
        />
      </div>
      <RaceTable race={race} currency={currency} />
    </section>
  )
}

type Figure = keyof RaceFigures

/** The same day of both beside each other, in every figure that the desk has. */
function RaceTable({ race: { day, current, last, figures }, currency }: RaceTableProps) {
  const rows: readonly Figure[] =
    figures.current.expected === null && figures.last.expected === null
      ? ['raised', 'fees', 'net']
      : ['raised', 'fees', 'net', 'expected']
  const said = (amount: Cents | null) =>
    amount === null ? say('staff.totals.raceNone') : formatMoneyExactly(amount, currency)
  return (
    <Table
      caption={say('staff.totals.raceBy', { n: sayNumber(day) })}
      narrow="brief"
      columns={[
        { heading: say('staff.totals.raceFigure'), cell: (row) => say(`staff.totals.${row}`) },
        { heading: last.name, cell: (row) => said(figures.last[row]), kind: 'number' },
        { heading: current.name, cell: (row) => said(figures.current[row]), kind: 'sum' },
        {
          heading: say('staff.totals.raceGap'),
          cell: (row) => sayGap(figures.current[row], figures.last[row], currency),
          kind: 'number',
        },
      ]}
      rows={rows}
      rowKey={(row) => row}
    />
  )
}

interface RaceTableProps {
  race: CampaignRace
  currency: string
}

function sayGap(now: Cents | null, then: Cents | null, currency: string): string {
  const gap = cents((now ?? 0) - (then ?? 0))
  const amount = formatMoneyExactly(gap, currency)
  return gap > 0 ? `+${amount}` : amount
}

function sayRace({ day, current, last, lastByThen }: CampaignRace, currency: string): string {
  const raised = current.upTo.at(-1) ?? cents(0)
  const words = {
    n: sayNumber(day),
    now: formatMoneyExactly(raised, currency),
    its: formatMoneyExactly(lastByThen, currency),
    gap: formatMoneyExactly(cents(Math.abs(raised - lastByThen)), currency),
    last: last.name,
  }
  if (raised === lastByThen) return say('staff.totals.raceEven', words)
  return raised > lastByThen
    ? say('staff.totals.raceAhead', words)
    : say('staff.totals.raceBehind', words)
}
