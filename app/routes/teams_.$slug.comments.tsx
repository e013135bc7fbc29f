import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  answerCommentForm,
  findCommentsPage,
} from '#app/supporters/comments/comments-page.server.ts'
import { CommentsPage, CommentThanks } from '#app/supporters/comments/comments-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  const found = await findCommentsPage(
    { slug: params['slug'] ?? '', about: search.get('about') },
    search.get('before'),
  )
  if (!found) throw new Response('Not found', { status: 404 })
  return { ...found, thanks: search.has('thanks') }
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const slug = params['slug'] ?? ''
  const form = await request.formData()
  const about = new URL(request.url).searchParams.get('about')
  const { clientAddress } = context
  const answer = await answerCommentForm({ slug, about, form, clientAddress })
  switch (answer.kind) {
    case 'thanked': {
      const to = new URLSearchParams({ ...(about !== null && { about }), thanks: '' })
      return redirect(`/teams/${encodeURIComponent(slug)}/comments?${to}`, 303)
    }
    case 'not-found':
      throw new Response('Not found', { status: 404 })
    case 'again':
      return data(answer.answer, { status: answer.status })
  }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Comments() {
  const { site, color, thanks, stamp, ...page } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>() ?? { values: {}, errors: [], check: null, stamp }
  const title = thanks
    ? say('comments.form.thanks')
    : titleOf(say('comments.page.title'), again.errors)
  return (
    <PageFrame {...site} color={color}>
      <title>{`${title} · ${page.place.name}`}</title>
      {thanks ? <CommentThanks href={page.place.href} /> : <CommentsPage page={page} {...again} />}
    </PageFrame>
  )
}
