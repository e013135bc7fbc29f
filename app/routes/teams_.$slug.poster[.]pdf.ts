import type { LoaderFunctionArgs } from '@remix-run/node'
import { makeTeamFile } from '#app/teams/sharing/make-team-file.server.ts'
import { sharedFile } from '#app/teams/sharing/shared-file.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return sharedFile(await makeTeamFile(params['slug'] ?? '', 'poster.pdf'), 'application/pdf')
}
