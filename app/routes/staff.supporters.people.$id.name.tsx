import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { refuse } from '#app/staff/refuse.ts'
import { nameSupporter } from '#app/staff/supporters/change-supporter.server.ts'
import { supportersHref } from '#app/staff/supporters/supporter-done.ts'

/** Takes a name off the page at once, or lets it stand there again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const form = await request.formData()
  const naming = form.get('naming') === 'shown' ? 'shown' : 'hidden'
  const publicId = params['id'] ?? ''
  if (!(await nameSupporter({ publicId, naming, by: staff.person }))) throw refuse('not-found')
  const said = naming === 'hidden' ? 'nameHidden' : 'nameShown'
  return redirect(supportersHref(said, form.get('q')), 303)
}
