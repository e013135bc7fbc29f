import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { sayResourceDone } from '#app/staff/supporters/resources/resource-hrefs.ts'
import { findLibrary } from '#app/staff/supporters/resources/resources-desk.server.ts'
import { ResourcesDesk } from '#app/staff/supporters/resources/resources-desk.tsx'
import { SupporterParts } from '#app/staff/supporters/supporters-frame.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const [frame, resources] = await Promise.all([findStaffFrame(staff), findLibrary()])
  return { frame, resources, done: sayResourceDone(request) }
}

export default function StaffResources() {
  const { frame, resources, done } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={say('resources.title')}
      part="/staff/supporters"
      done={done ?? undefined}
      aside={
        frame.may.moderate && (
          <LinkButton href="/staff/resources/entry">{say('resources.staff.add')}</LinkButton>
        )
      }
    >
      <SupporterParts frame={frame} current="resources" />
      <ResourcesDesk resources={resources} mayChange={frame.may.moderate} />
    </StaffDesk>
  )
}
