import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerReceiptsForm } from '#app/giving/resend/answer-receipts-form.server.ts'
import { ReceiptsPage } from '#app/giving/resend/receipts-page.tsx'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

export async function loader() {
  return { site: await findSiteFrame() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const answer = await answerReceiptsForm(await request.formData(), context.clientAddress)
  switch (answer.kind) {
    case 'taken':
      return redirect('/receipts/sent', 303)
    case 'again':
      return data(answer.page, { status: answer.status })
  }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Receipts() {
  const { site } = useLoaderData<typeof loader>()
  const { email, errors } = useActionData<typeof action>() ?? { email: '', errors: [] }
  return (
    <PageFrame {...site} current="/receipts">
      <title>{`${titleOf(say('giving.receipts.title'), errors)} · ${site.organization.name}`}</title>
      <ReceiptsPage email={email} errors={errors} />
    </PageFrame>
  )
}
