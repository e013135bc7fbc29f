import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerReportForm } from '#app/teams/answer-report-form.server.ts'
import { findReportedComment, findReportedTeam } from '#app/teams/report-page.server.ts'
import { ReportPage, ReportThanks } from '#app/teams/report-page.tsx'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const team = await findReportedTeam(params['slug'] ?? '')
  if (!team) throw new Response('Not found', { status: 404 })
  const search = new URL(request.url).searchParams
  const comment = await findReportedComment(team.id, search.get('comment'))
  return {
    site: await findSiteFrame(),
    name: team.name,
    slug: team.slug,
    comment: comment && { name: comment.name, words: comment.words },
    thanks: search.has('thanks'),
  }
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const slug = params['slug'] ?? ''
  const comment = new URL(request.url).searchParams.get('comment')
  const form = await request.formData()
  const answer = await answerReportForm(slug, form, context.clientAddress, comment)
  switch (answer.kind) {
    case 'thanked':
      return redirect(`/teams/${encodeURIComponent(slug)}/report?thanks`, 303)
    case 'not-found':
      throw new Response('Not found', { status: 404 })
    case 'again':
      return data(answer.answer, { status: answer.status })
  }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Report() {
  const { site, name, slug, comment, thanks } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: [] }
  const title = say(comment ? 'comments.report.title' : 'teams.report.title')
  return (
    <PageFrame {...site}>
      <title>{`${titleOf(title, errors)} · ${name}`}</title>
      {thanks ? (
        <ReportThanks slug={slug} />
      ) : (
        <ReportPage teamName={name} slug={slug} comment={comment} values={values} errors={errors} />
      )}
    </PageFrame>
  )
}
