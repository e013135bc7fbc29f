import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerPayForm, findPayPage } from '#app/giving/sales/pay-page.server.ts'
import { PayPage, payTitle } from '#app/giving/sales/pay-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'

/** Who has scanned the code may pay, and read what for. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const cameBack = new URL(request.url).searchParams.has('back')
  const found = await findPayPage(params['code'] ?? '', cameBack)
  if (!found) throw new Response('Not found', { status: 404 })
  return found
}

export async function action({ params, request }: ActionFunctionArgs) {
  const code = params['code'] ?? ''
  const answer = await answerPayForm(code, await request.formData())
  switch (answer.kind) {
    case 'pay':
      return redirect(answer.payAt, 303)
    case 'look':
      return redirect(`/pay/${encodeURIComponent(code)}`, 303)
    case 'again':
      return data(answer.answer, { status: answer.status })
  }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Pay() {
  const { site, color, page } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: [] }
  return (
    <PageFrame {...site} color={color}>
      <title>{`${titleOf(payTitle(page), errors)} · ${page.team}`}</title>
      <PayPage page={page} values={values} errors={errors} />
    </PageFrame>
  )
}
