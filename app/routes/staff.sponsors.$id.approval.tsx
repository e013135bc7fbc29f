import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { decideSponsor } from '#app/staff/sponsors/sponsor-queue.server.ts'

/** Nothing to see here: whoever comes by a link is led to the list. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'moderate')
  return redirect('/staff/sponsors', 303)
}

/** Lets a sponsor stand on the page of its event. */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const form = await request.formData()
  const to = await decideSponsor({
    publicId: params['id'] ?? '',
    decision: 'sponsor-shown',
    revision: Number(form.get('revision')) || 0,
    by: staff.person,
  })
  if (!to) throw new Response('Sponsor not found', { status: 404 })
  return redirect(to, 303)
}
