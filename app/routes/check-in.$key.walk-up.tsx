import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CheckInGone } from '#app/events/tickets/day/check-in-gone.tsx'
import { answerPlace, findPlaceForm } from '#app/events/tickets/day/table/place-form.server.ts'
import { PlaceFormPage } from '#app/events/tickets/day/table/place-form.tsx'
import { say } from '#app/words/say.ts'
import { titleOf } from '#app/ui/title.ts'

/** Who has the link sells a place to whoever walks up. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const line = new URL(request.url).searchParams.get('line')
  const found = await findPlaceForm(params['key'] ?? '', line)
  return data(found, { status: found.form ? 200 : 410 })
}

export async function action({ params, request }: ActionFunctionArgs) {
  const answer = await answerPlace(params['key'] ?? '', await request.formData())
  switch (answer.kind) {
    case 'on':
      return redirect(answer.to, 303)
    case 'gone':
      return data(null, { status: 410 })
    case 'again':
      return data(answer.answer, { status: answer.status })
  }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function PlaceForWalkUp() {
  const { site, form } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: [] }
  if (!form) return <CheckInGone site={site} />
  return (
    <>
      <title>{`${titleOf(say('checkIn.place.title'), errors)} · ${form.title}`}</title>
      <PlaceFormPage
        form={form}
        brandColor={site.organization.brandColor}
        values={values}
        errors={errors}
      />
    </>
  )
}
