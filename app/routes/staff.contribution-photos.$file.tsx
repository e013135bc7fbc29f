import type { LoaderFunctionArgs } from '@remix-run/node'
import { sendContributionPhoto } from '#app/contributions/photo/find-photos.server.ts'
import { requireStaff } from '#app/people/visitor.server.ts'

/** A photo of a check or a sheet, for staff who handle money. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  await requireStaff(request, 'handle-money')
  return await sendContributionPhoto(params['file'], null)
}
