import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { sendPrivatePicture } from '#app/pictures/private-picture.server.ts'

/** A file of any team's picture for staff, who look at it before everyone does. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  await requireStaff(request, 'see-desk')
  return await sendPrivatePicture(params['file'], null)
}
