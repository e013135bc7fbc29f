import type { LoaderFunctionArgs } from '@remix-run/node'
import { sendPrivatePicture } from '#app/pictures/private-picture.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** A file of one of the team's pictures for its captain, whether everyone may see it or not. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const { team } = await requireCaptainOf(request, params['slug'])
  return await sendPrivatePicture(params['file'], team.id)
}
