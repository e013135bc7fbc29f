import type { LoaderFunctionArgs } from '@remix-run/node'
import { makeEventFile } from '#app/events/sharing/make-event-file.server.ts'
import { sharedFile } from '#app/teams/sharing/shared-file.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return sharedFile(
    await makeEventFile(params['slug'] ?? '', params['event'] ?? '', 'og.png'),
    'image/png',
  )
}
