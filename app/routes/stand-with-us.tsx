import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerStandForm, findStandPage } from '#app/supporters/stand/stand-page.server.ts'
import { StandPage, StandThanks } from '#app/supporters/stand/stand-page.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  return { ...(await findStandPage(search)), thanks: search.has('thanks') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const answer = await answerStandForm({
    search: new URL(request.url).searchParams,
    form: await request.formData(),
    clientAddress: context.clientAddress,
  })
  return followAnswer(answer)
}

export const meta: MetaFunction<typeof loader> = ({ data: found }) => {
  if (!found) return []
  return [
    { name: 'description', content: say('stand.lede') },
    { tagName: 'link', rel: 'canonical', href: found.url },
  ]
}

export default function StandWithUs() {
  const { site, color, page, thanks } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: [] }
  const title = thanks ? say('stand.form.thanks') : titleOf(say('stand.title'), errors)
  return (
    <PageFrame {...site} color={color ?? undefined} current="/stand-with-us" layout="flush">
      <title>{`${title} · ${site.organization.name}`}</title>
      {thanks ? (
        <StandThanks page={page} />
      ) : (
        <StandPage page={page} values={values} errors={errors} />
      )}
    </PageFrame>
  )
}
