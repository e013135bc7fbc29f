import type { LoaderFunctionArgs } from '@remix-run/node'
import { sendContributionPhoto } from '#app/contributions/photo/find-photos.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** A photo of a receipt, for the captains of the team whose event it was for. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const { team } = await requireCaptainOf(request, params['slug'])
  const of = { kind: 'cost', teamId: team.id, publicId: params['id'] ?? '' } as const
  return await sendContributionPhoto(params['file'], of)
}
