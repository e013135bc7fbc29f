import type { LoaderFunctionArgs } from '@remix-run/node'
import { sendContributionPhoto } from '#app/contributions/photo/find-photos.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** A photo of goods, for the captains of the team that logged them. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const { team } = await requireCaptainOf(request, params['slug'])
  const publicId = params['id'] ?? ''
  return await sendContributionPhoto(params['file'], {
    kind: 'goods',
    teamId: team.id,
    publicId,
  })
}
