import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerEntry } from '#app/contributions/entry/answer-entry.server.ts'
import { EntryForm } from '#app/contributions/entry/entry-form.tsx'
import { readEntryKind } from '#app/contributions/entry/entry-kind.ts'
import { findEntryPage } from '#app/contributions/entry/entry-page.server.ts'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const kind = readEntryKind(params['kind'])
  if (!kind) throw new Response('Not found', { status: 404 })
  const event = new URL(request.url).searchParams.get('event')
  const [site, page] = await Promise.all([findSiteFrame(), findEntryPage(captain, kind, event)])
  return { site, page }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const kind = readEntryKind(params['kind'])
  if (!kind) throw new Response('Not found', { status: 404 })
  const entered = await answerEntry(captain, kind, await request.formData())
  if (entered.kind === 'again') return data(entered.answer, { status: entered.status })
  const item = `/manage/${captain.team.slug}/money/${entered.publicId}`
  return redirect(`${item}?done=${entered.kind}`, 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageMoneyEntryOfKind() {
  const { site, page } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  return (
    <CaptainFrame
      site={site}
      team={page.team}
      part="Money"
      problem={errors.length > 0 ? 'problem' : undefined}
    >
      <EntryForm
        page={page}
        values={again?.values ?? page.values}
        errors={errors}
        doing="log"
        cancelHref={`/manage/${page.team.slug}/money`}
      />
    </CaptainFrame>
  )
}
