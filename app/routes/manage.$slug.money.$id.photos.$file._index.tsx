import type { LoaderFunctionArgs } from '@remix-run/node'
import { sendContributionPhoto } from '#app/contributions/photo/find-photos.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** A photo of a check or a sheet, for the captains of the team that logged it. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const { team } = await requireCaptainOf(request, params['slug'])
  const publicId = params['id'] ?? ''
  return await sendContributionPhoto(params['file'], {
    kind: 'contribution',
    teamId: team.id,
    publicId,
  })
}
