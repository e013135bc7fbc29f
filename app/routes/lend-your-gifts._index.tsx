import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerOfferForm, findLendPage } from '#app/supporters/skills/lend-page.server.ts'
import { LendPage, LendThanks } from '#app/supporters/skills/lend-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams
  return { ...(await findLendPage(asked)), sent: asked.has('sent') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const answer = await answerOfferForm({ form, clientAddress: context.clientAddress })
  if (answer.kind === 'again') return data(answer.answer, { status: answer.status })
  return redirect('/lend-your-gifts?sent', 303)
}

export default function LendYourGifts() {
  const { site, page, sent } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: [] }
  const title = sent ? say('skills.sent.title') : titleOf(say('skills.title'), errors)
  return (
    <PageFrame {...site} current="/lend-your-gifts" layout="flush">
      <title>{`${title} · ${site.organization.name}`}</title>
      <meta name="description" content={say('skills.lede')} />
      {sent ? <LendThanks /> : <LendPage page={page} values={values} errors={errors} />}
    </PageFrame>
  )
}
