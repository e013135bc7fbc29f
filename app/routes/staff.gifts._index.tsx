import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { findCampaignNames } from '#app/staff/campaign-names.server.ts'
import { giftsExportHref } from '#app/staff/desk-hrefs.ts'
import { GiftFilters } from '#app/staff/gift-filters.tsx'
import { askGifts, readGiftFilter } from '#app/staff/gift-filter.ts'
import { findGiftList } from '#app/staff/gift-list.server.ts'
import { GiftListTable } from '#app/staff/gift-list-table.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findViews } from '#app/staff/views/find-views.server.ts'
import { KeepFilters, ViewTabs } from '#app/staff/views/view-tabs.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const frame = await findStaffFrame(staff)
  const search = new URL(request.url).searchParams
  const filter = readGiftFilter(search, { at: now(), timeZone: frame.timeZone })
  const [list, campaigns, views] = await Promise.all([
    findGiftList(filter),
    findCampaignNames(),
    findViews(staff, 'gifts'),
  ])
  search.delete('after')
  return { frame, filter, list, campaigns, views, here: search.toString() }
}

export default function StaffGifts() {
  const { frame, filter, list, campaigns, views, here } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={say('staff.desk.gifts')}
      part="/staff/gifts"
      errors={filter.problems}
    >
      <ViewTabs part="gifts" views={views} asked={here} />
      <GiftFilters filter={filter} campaigns={campaigns} />
      <p className="cluster">
        {frame.may['handle-money'] && list.gifts.length > 0 && (
          <a href={giftsExportHref(askGifts(filter))}>{say('staff.exports.link')}</a>
        )}
        <KeepFilters part="gifts" views={views} asked={here} />
      </p>
      {filter.search.kind !== 'too-short' && (
        <GiftListTable
          gifts={list.gifts}
          sought={filter.search.kind === 'words' ? filter.search.words : ''}
          timeZone={frame.timeZone}
          currency={frame.currency}
        />
      )}
      <Pagination
        label={say('staff.gifts.pages')}
        previousText={say('staff.gifts.first')}
        previousHref={filter.after === null ? undefined : `/staff/gifts?${here}`}
        nextText={say('staff.gifts.older')}
        nextHref={list.after === null ? undefined : `/staff/gifts?${here}&after=${list.after}`}
      />
    </StaffDesk>
  )
}
