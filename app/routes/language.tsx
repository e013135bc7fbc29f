import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { chooseLanguage } from '#app/people/choose-language.server.ts'

/** Choosing is a form's doing, at the foot of every page. */
export function loader() {
  return redirect('/')
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const { goTo, setCookie } = await chooseLanguage(request, form.get('language'), form.get('back'))
  return redirect(goTo, { status: 303, headers: { 'Set-Cookie': setCookie } })
}
