import type { LoaderFunctionArgs } from '@remix-run/node'
import { makeQrPng } from '#app/teams/sharing/make-qr-code.server.ts'
import { sharedFile } from '#app/teams/sharing/shared-file.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return sharedFile(await makeQrPng(params['slug'] ?? ''), 'image/png')
}
