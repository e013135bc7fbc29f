import type { LoaderFunctionArgs } from '@remix-run/node'
import { makePaperPreview } from '#app/teams/sharing/make-paper.server.ts'
import { sharedFile } from '#app/teams/sharing/shared-file.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return sharedFile(await makePaperPreview(params['slug'] ?? '', 'poster'), 'image/png')
}
