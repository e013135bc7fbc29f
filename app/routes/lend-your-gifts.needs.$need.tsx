import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerClaimForm, findNeedPage } from '#app/supporters/skills/need-page.server.ts'
import { ClaimThanks, NeedPage } from '#app/supporters/skills/need-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const found = await findNeedPage(params['need'] ?? '')
  if (!found) throw new Response('Not found', { status: 404 })
  return { ...found, sent: new URL(request.url).searchParams.has('sent') }
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const needPublicId = params['need'] ?? ''
  const form = await request.formData()
  const { clientAddress } = context
  const answer = await answerClaimForm({ needPublicId, form, clientAddress })
  const here = `/lend-your-gifts/needs/${encodeURIComponent(needPublicId)}`
  switch (answer.kind) {
    case 'again':
      return data(answer.answer, { status: answer.status })
    case 'gone':
      return redirect(here, 303)
    case 'thanked':
      return redirect(`${here}?sent`, 303)
  }
}

/** What is needed for a week is of no use to a search engine. */
export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Need() {
  const { site, color, need, sent } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: [] }
  const title = sent ? say('skills.sent.title') : titleOf(need.title, errors)
  return (
    <PageFrame {...site} color={color}>
      <title>{`${title} · ${need.who}`}</title>
      {sent ? <ClaimThanks /> : <NeedPage need={need} values={values} errors={errors} />}
    </PageFrame>
  )
}
