import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerClaimForm, findClaimPage } from '#app/events/shifts/claim-page.server.ts'
import type { ShiftPlace } from '#app/events/shifts/claim-page.server.ts'
import { ClaimPage, ClaimThanks } from '#app/events/shifts/claim-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const found = await findClaimPage(placeOf(params))
  if (!found) throw new Response('Not found', { status: 404 })
  return { ...found, thanks: new URL(request.url).searchParams.has('thanks') }
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const answer = await answerClaimForm(placeOf(params), form, context.clientAddress)
  switch (answer.kind) {
    case 'not-found':
      throw new Response('Not found', { status: 404 })
    case 'again':
      return data(answer.answer, { status: answer.status })
    case 'thanked':
      return redirect(answer.to, 303)
  }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Claim() {
  const { site, color, event, shift, thanks } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: [] }
  const title = thanks ? say('shifts.claim.thanks') : titleOf(shift.role, errors)
  return (
    <PageFrame {...site} color={color}>
      <title>{`${title} · ${event.title}`}</title>
      {thanks ? (
        <ClaimThanks href={event.href} />
      ) : (
        <ClaimPage event={event} shift={shift} values={values} errors={errors} />
      )}
    </PageFrame>
  )
}

function placeOf(params: Readonly<Record<string, string | undefined>>): ShiftPlace {
  return {
    teamSlug: params['slug'] ?? '',
    slug: params['event'] ?? '',
    shift: params['shift'] ?? '',
  }
}
