import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly, formatMoneyShort } from '#app/money/format.ts'
import { LineChart } from '#app/ui/charts/line-chart.tsx'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { CampaignRace } from './campaign-race.server.ts'

/** This campaign and the one before, day by day from the first of each. */
export function CampaignRaceChart({ race, currency }: { race: CampaignRace; currency: string }) {
  return (
    <section className="stack" aria-labelledby="race-title">
      <h3 id="race-title">{say('staff.totals.race')}</h3>
      <LineChart
        now={{ words: race.current.name, points: race.current.upTo }}
        before={{ words: race.last.name, points: race.last.upTo }}
        sayStep={(amount) => formatMoneyShort(cents(amount), currency)}
        sayPlace={(place) => say('staff.totals.raceDay', { n: sayNumber(place) })}
        summary={sayRace(race, currency)}
      />
    </section>
  )
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
