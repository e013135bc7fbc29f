import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { findBooksLight } from '#app/staff/checks/books-light.server.ts'
import { Light } from '#app/staff/checks/light.tsx'
import { CampaignRaceChart } from '#app/staff/campaign-race.tsx'
import { hrefOf } from '#app/staff/desk-hrefs.ts'
import { ExpectedChart } from '#app/staff/expected-chart.tsx'
import { NeedsList } from '#app/staff/needs-list.tsx'
import { OverviewChart } from '#app/staff/overview-chart.tsx'
import { OverviewFigures } from '#app/staff/overview-figures.tsx'
import { OverviewTables } from '#app/staff/overview-tables.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { sayKindChoice, TotalsFilters } from '#app/staff/totals-filters.tsx'
import { askTotals, readTotalsFilter } from '#app/staff/totals-filter.ts'
import { findTotalsPage } from '#app/staff/totals-page.server.ts'
import { findViews } from '#app/staff/views/find-views.server.ts'
import { KeepFilters, ViewTabs } from '#app/staff/views/view-tabs.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const frame = await findStaffFrame(staff)
  const clock = { at: now(), timeZone: frame.timeZone }
  const filter = readTotalsFilter(new URL(request.url).searchParams, clock)
  const [page, views, light] = await Promise.all([
    findTotalsPage(filter, clock),
    findViews(staff, 'totals'),
    findBooksLight(),
  ])
  return { frame, filter, views, light, ...page, here: hrefOf('', askTotals(filter)).slice(1) }
}

export default function StaffTotals() {
  const { frame, filter, views, light, here, ...page } = useLoaderData<typeof loader>()
  const { overview, before, race, campaigns, needs, screenHref } = page
  const { timeZone, currency } = frame
  return (
    <StaffDesk
      frame={frame}
      title={say('staff.desk.totals')}
      part="/staff"
      aside={
        screenHref && (
          <LinkButton href={screenHref} look="secondary">
            {say('screen.desk.open')}
          </LinkButton>
        )
      }
    >
      <NeedsList
        needs={needs}
        timeZone={timeZone}
        currency={currency}
        mayResume={frame.may.administer}
      />
      <Light light={light} timeZone={timeZone}>
        <p>
          <a href="/staff/checks">{say('checks.details')}</a>
        </p>
      </Light>
      <section className="stack-large" aria-labelledby="money-title">
        <div className="stack">
          <h2 className="section-title" id="money-title">
            {say('staff.totals.money', { period: filter.period.text })}
          </h2>
          <ViewTabs part="totals" views={views} asked={here} />
          <TotalsFilters filter={filter} campaigns={campaigns} />
          <p className="cluster">
            <KeepFilters part="totals" views={views} asked={here} />
          </p>
        </div>
        <OverviewFigures
          overview={overview}
          currency={currency}
          beforeText={before?.text ?? null}
        />
        <section className="stack" aria-labelledby="chart-title">
          <h3 id="chart-title">{say('staff.totals.chart')}</h3>
          <OverviewChart overview={overview} filter={filter} currency={currency} before={before} />
        </section>
        <section className="stack" aria-labelledby="expected-title">
          <h3 id="expected-title">{say('staff.totals.expectedChart')}</h3>
          <ExpectedChart overview={overview} currency={currency} />
        </section>
        {race && (
          <CampaignRaceChart
            race={race}
            kindText={filter.kind && sayKindChoice(filter.kind)}
            currency={currency}
          />
        )}
        <OverviewTables overview={overview} filter={filter} currency={currency} />
      </section>
    </StaffDesk>
  )
}
