import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerCorrection } from '#app/contributions/entry/answer-entry.server.ts'
import { EntryForm } from '#app/contributions/entry/entry-form.tsx'
import { findCorrectionPage } from '#app/contributions/entry/entry-page.server.ts'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const id = params['id'] ?? ''
  const page = await findCorrectionPage(captain, id)
  if (!page) throw new Response('Not found', { status: 404 })
  const item = `/manage/${captain.team.slug}/money/${id}`
  // The page of it says why it cannot be corrected any more.
  if (!page.isOpen) throw redirect(item)
  return { site: await findSiteFrame(), page, item }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const id = params['id'] ?? ''
  const outcome = await answerCorrection(captain, id, await request.formData())
  const item = `/manage/${captain.team.slug}/money/${id}`
  switch (outcome.kind) {
    case 'again': {
      const { answer, newer, status } = outcome
      return data({ answer, newer }, { status })
    }
    case 'changed':
      return redirect(`${item}?done=changed`, 303)
    case 'a-challenge':
    case 'of-a-figure':
    case 'held-by-staff':
    case 'void':
      return redirect(item, 303)
    case 'not-found':
      throw new Response('Not found', { status: 404 })
  }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageMoneyCorrection() {
  const { site, page, item } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.answer.errors ?? []
  return (
    <CaptainFrame
      site={site}
      team={page.team}
      part="Money"
      problem={errors.length > 0 ? 'problem' : undefined}
    >
      <EntryForm
        key={again?.answer.values.revision}
        page={page}
        values={again?.answer.values ?? page.values}
        errors={errors}
        doing="correct"
        cancelHref={item}
        newer={again?.newer}
      />
    </CaptainFrame>
  )
}
