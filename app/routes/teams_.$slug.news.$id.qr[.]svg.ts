import type { LoaderFunctionArgs } from '@remix-run/node'
import { makeUpdateFile } from '#app/teams/news/sharing/make-update-file.server.ts'
import { sharedFile } from '#app/teams/sharing/shared-file.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return sharedFile(
    await makeUpdateFile(params['slug'] ?? '', params['id'] ?? '', 'qr.svg'),
    'image/svg+xml',
  )
}
