import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { checkAuditChain, findAuditLog } from '#app/staff/audit-log.server.ts'
import { AuditLog } from '#app/staff/audit-log.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const search = new URL(request.url).searchParams
  const typed = (search.get('q') ?? '').trim().slice(0, 100)
  const before = /^\d{1,15}$/.test(search.get('before') ?? '') ? Number(search.get('before')) : null
  const [frame, log, chain] = await Promise.all([
    findStaffFrame(staff),
    findAuditLog({ typed, before }),
    checkAuditChain(),
  ])
  return { frame, typed, paged: before !== null, log, chain }
}

export default function StaffAudit() {
  const { frame, typed, paged, log, chain } = useLoaderData<typeof loader>()
  const here = `/staff/audit?${new URLSearchParams({ q: typed }).toString()}`
  return (
    <StaffDesk frame={frame} title={say('staff.desk.record')} part="/staff/audit">
      <search>
        <form method="get" action="/staff/audit">
          <SearchField
            name="q"
            label={say('staff.audit.search')}
            defaultValue={typed}
            maxLength={100}
          />
        </form>
      </search>
      <AuditLog lines={log.lines} chain={chain} ways={frame} />
      <Pagination
        label={say('staff.audit.pages')}
        previousText={say('staff.audit.newest')}
        previousHref={paged ? here : undefined}
        nextText={say('staff.audit.older')}
        nextHref={log.before === null ? undefined : `${here}&before=${log.before}`}
      />
    </StaffDesk>
  )
}
