import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { formatMoneyExactly } from '#app/money/format.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { NeedsList } from '#app/staff/needs-list.tsx'
import { findOverview } from '#app/staff/overview.server.ts'
import { PeriodFilter } from '#app/staff/period-filter.tsx'
import { readPeriod } from '#app/staff/period.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { OverviewTables } from '#app/staff/overview-tables.tsx'
import { findWhatNeedsDoing } from '#app/staff/what-needs-doing.server.ts'
import { Stat, Stats } from '#app/ui/stat.tsx'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const frame = await findStaffFrame(staff)
  const period = readPeriod(new URL(request.url).searchParams, {
    at: now(),
    timeZone: frame.timeZone,
  })
  const [overview, needs] = await Promise.all([findOverview(period), findWhatNeedsDoing()])
  return { frame, period, overview, needs }
}

export default function StaffTotals() {
  const { frame, period, overview, needs } = useLoaderData<typeof loader>()
  const { totals, expected } = overview
  const money = (amount: typeof expected) => formatMoneyExactly(amount, frame.currency)
  return (
    <StaffDesk frame={frame} title={say('staff.desk.totals')} part="/staff">
      <NeedsList needs={needs} timeZone={frame.timeZone} currency={frame.currency} />
      <section className="stack-large" aria-labelledby="money-title">
        <h2 className="section-title" id="money-title">
          {say('staff.totals.money', { period: period.text })}
        </h2>
        <PeriodFilter period={period} action="/staff" />
        <Stats>
          <Stat
            term={say('staff.totals.raised')}
            value={money(totals.raised)}
            note={say('staff.totals.cameIn', { amount: money(totals.received) })}
          />
          <Stat
            term={say('staff.totals.sentBack')}
            value={money(totals.refunded)}
            note={say('staff.totals.lost', { amount: money(totals.lost) })}
          />
          <Stat
            term={say('staff.totals.fees')}
            value={money(totals.fees)}
            note={say('staff.totals.byStripe')}
          />
          <Stat
            term={say('staff.totals.net')}
            value={money(totals.net)}
            note={say('staff.totals.netWords')}
          />
          <Stat term={say('staff.desk.gifts')} value={sayNumber(totals.gifts)} />
          <Stat
            term={say('staff.totals.expected')}
            value={money(expected)}
            note={say('staff.totals.expectedWords')}
          />
        </Stats>
        <OverviewTables overview={overview} currency={frame.currency} />
      </section>
    </StaffDesk>
  )
}
