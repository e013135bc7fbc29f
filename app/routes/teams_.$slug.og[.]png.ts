import type { LoaderFunctionArgs } from '@remix-run/node'
import { makeSharePicture } from '#app/teams/sharing/make-share-picture.server.ts'
import { sharedFile } from '#app/teams/sharing/shared-file.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return sharedFile(await makeSharePicture(params['slug'] ?? '', 'wide'), 'image/png')
}
