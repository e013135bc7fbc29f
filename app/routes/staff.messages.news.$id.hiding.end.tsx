import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { endNewsHiding } from '#app/staff/news/answer-news.server.ts'

/** Nothing to see here: whoever comes by a link is led to the news. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, 'moderate')
  return redirect(`/staff/messages/news/${params['id'] ?? ''}`, 303)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  return answerForm(await endNewsHiding(params['id'] ?? '', staff.person))
}
