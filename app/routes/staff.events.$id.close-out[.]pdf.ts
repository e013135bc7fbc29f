import type { LoaderFunctionArgs } from '@remix-run/node'
import { makeStaffCloseOutPaper } from '#app/staff/events/event-close-out.server.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { paperFile } from '#app/receipts/paper-file.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  await requireStaff(request, 'see-desk')
  return paperFile(await makeStaffCloseOutPaper(params['id'] ?? ''))
}
