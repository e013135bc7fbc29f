import type { LoaderFunctionArgs } from '@remix-run/node'
import { makeQrSvg } from '#app/teams/sharing/make-qr-code.server.ts'
import { sharedFile } from '#app/teams/sharing/shared-file.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return sharedFile(await makeQrSvg(params['slug'] ?? ''), 'image/svg+xml')
}
