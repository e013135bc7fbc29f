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
  const say = (amount: typeof expected) => formatMoneyExactly(amount, frame.currency)
  return (
    <StaffDesk frame={frame} title="Totals" part="/staff">
      <NeedsList needs={needs} timeZone={frame.timeZone} currency={frame.currency} />
      <section className="stack-large" aria-labelledby="money-title">
        <h2 className="section-title" id="money-title">
          {`Money: ${period.text}`}
        </h2>
        <PeriodFilter period={period} action="/staff" />
        <Stats>
          <Stat term="Raised" value={say(totals.raised)} note={`${say(totals.received)} came in`} />
          <Stat
            term="Sent back"
            value={say(totals.refunded)}
            note={`${say(totals.lost)} lost in disputes`}
          />
          <Stat term="Fees" value={say(totals.fees)} note="kept by Stripe" />
          <Stat term="Net" value={say(totals.net)} note="raised, less fees" />
          <Stat term="Gifts" value={sayNumber(totals.gifts)} />
          <Stat
            term="Expected"
            value={say(expected)}
            note="promised, not in yet; whatever the days"
          />
        </Stats>
        <OverviewTables overview={overview} currency={frame.currency} />
      </section>
    </StaffDesk>
  )
}
