import type { LoaderFunctionArgs } from '@remix-run/node'
import { makeEventPaper } from '#app/events/sharing/make-event-files.server.ts'
import { sharedFile } from '#app/teams/sharing/shared-file.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return sharedFile(
    await makeEventPaper(params['slug'] ?? '', params['event'] ?? '', 'flyer'),
    'application/pdf',
  )
}
