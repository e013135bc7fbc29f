import type { LoaderFunctionArgs } from '@remix-run/node'
import { makeEventPaperPreview } from '#app/events/sharing/make-event-files.server.ts'
import { sharedFile } from '#app/teams/sharing/shared-file.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return sharedFile(
    await makeEventPaperPreview(params['slug'] ?? '', params['event'] ?? '', 'flyer'),
    'image/png',
  )
}
