import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerPageForm, readMissing } from '#app/teams/answer-page-form.server.ts'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { readDone } from '#app/teams/done.ts'
import { findPageEditor } from '#app/teams/page-editor.server.ts'
import { PageForm } from '#app/teams/page-form.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export const handle = { hydrate: true }

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const [site, editor] = await Promise.all([findSiteFrame(), findPageEditor(team, person.id)])
  return { site, editor, done: readDone(request), missing: readMissing(request) }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const answer = await answerPageForm({ form: await request.formData(), team, person })
  switch (answer.kind) {
    case 'saved':
      return redirect(`/manage/${team.slug}/page?done=saved`, 303)
    case 'preview':
      return redirect(`/manage/${team.slug}/preview`, 303)
    case 'sent':
      return redirect(`/manage/${team.slug}?done=sent`, 303)
    case 'shown':
      return redirect(`/manage/${team.slug}?done=live`, 303)
    case 'kept':
    case 'not-kept':
      return { quietly: answer.kind, writtenFrom: answer.writtenFrom }
    case 'again':
      return data({ again: answer.page }, { status: answer.status })
  }
}

/** A form that somebody writes in stays written from the copy that they opened. */
export function shouldRevalidate() {
  return false
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManagePage() {
  const { site, editor, done, missing } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const again = answered && 'again' in answered ? answered.again : null
  const errors = again?.errors ?? missing
  return (
    <CaptainFrame
      site={site}
      team={editor}
      part="Page"
      problem={errors.length > 0 ? 'problem' : undefined}
    >
      <PageForm
        editor={editor}
        again={again}
        errors={errors}
        done={done === 'saved' ? done : null}
      />
    </CaptainFrame>
  )
}
