import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { refuse } from '#app/staff/refuse.ts'
import { eraseSupporterFor } from '#app/staff/supporters/change-supporter.server.ts'
import { supportersHref } from '#app/staff/supporters/supporter-done.ts'

/** Erases somebody at their own wish. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const publicId = params['id'] ?? ''
  const words = (await request.formData()).get('q')
  if (!(await eraseSupporterFor({ publicId, by: staff.person }))) throw refuse('not-found')
  return redirect(supportersHref('erased', words), 303)
}
