import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { makeQueuedSign } from '#app/staff/sponsors/sponsor-queue.server.ts'
import { ownFile } from '#app/teams/sharing/shared-file.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, 'see-desk')
  return ownFile(await makeQueuedSign(params['id'] ?? ''), 'image/png')
}
