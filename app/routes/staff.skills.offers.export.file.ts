import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireFreshForm, requireStaff } from '#app/people/visitor.server.ts'
import { answerOffersExport } from '#app/staff/skills/export-offers.server.ts'

/** The file is only sent for; who follows the address comes to the page that does. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'moderate')
  return redirect('/staff/skills/offers/export')
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'moderate')
  return await answerOffersExport(form, staff.person)
}
