import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { withdrawEmailChange } from '#app/people/begin-email-change.server.ts'
import { requireCaptain } from '#app/people/visitor.server.ts'

export async function action({ request }: ActionFunctionArgs) {
  const { person } = await requireCaptain(request)
  await withdrawEmailChange(person)
  return redirect('/manage/account?done=email-stopped', 303)
}
