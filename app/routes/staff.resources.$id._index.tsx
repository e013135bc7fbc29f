import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { refuse } from '#app/staff/refuse.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { resourceCrumbs, sayResourceDone } from '#app/staff/supporters/resources/resource-hrefs.ts'
import { readFileProblem, sayFileProblem } from '#app/supporters/resources/file-problem.ts'
import { ResourceSheet } from '#app/staff/supporters/resources/resource-sheet.tsx'
import { findStaffResource } from '#app/staff/supporters/resources/resources-desk.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const found = await findStaffResource(params['id'] ?? '')
  if (!found) throw refuse('not-found')
  const problem = readFileProblem(request)
  return {
    frame: await findStaffFrame(staff),
    ...found,
    done: sayResourceDone(request),
    problem: problem && sayFileProblem(problem),
  }
}

export default function StaffResource() {
  const { frame, resource, trail, done, problem } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={resource.title}
      part="/staff/supporters"
      crumbs={resourceCrumbs()}
      errors={problem === null ? [] : [{ field: 'resource-file', message: problem }]}
      done={done ?? undefined}
    >
      <ResourceSheet
        frame={frame}
        resource={resource}
        trail={trail}
        problem={problem ?? undefined}
      />
    </StaffDesk>
  )
}
