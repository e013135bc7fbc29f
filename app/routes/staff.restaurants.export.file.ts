import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireFreshForm, requireStaff } from '#app/people/visitor.server.ts'
import { answerRestaurantsExport } from '#app/staff/restaurants/export-restaurants.server.ts'

/** The file is only sent for; who follows the address comes to the page that does. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'handle-money')
  return redirect('/staff/restaurants/export')
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'handle-money')
  return await answerRestaurantsExport(form, staff.person)
}
