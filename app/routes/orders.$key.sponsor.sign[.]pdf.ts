import type { LoaderFunctionArgs } from '@remix-run/node'
import { makeOwnSign } from '#app/events/sponsors/own-files.server.ts'
import { ownFile } from '#app/teams/sharing/shared-file.ts'

/** The sign as it will be printed, for whoever has the link of its order. */
export async function loader({ params }: LoaderFunctionArgs) {
  return ownFile(await makeOwnSign(params['key'] ?? '', 'pdf'), 'application/pdf')
}
