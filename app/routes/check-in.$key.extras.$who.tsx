import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CheckInGone } from '#app/events/tickets/day/check-in-gone.tsx'
import { answerExtras, findExtrasForm } from '#app/events/tickets/day/table/extras-form.server.ts'
import { ExtrasFormPage } from '#app/events/tickets/day/table/extras-form.tsx'
import { say } from '#app/words/say.ts'
import { titleOf } from '#app/ui/title.ts'

/** Who has the link sells to somebody who is on its list. */
export async function loader({ params }: LoaderFunctionArgs) {
  const found = await findExtrasForm(params['key'] ?? '', params['who'] ?? '')
  return data(found, { status: found.form ? 200 : 410 })
}

export async function action({ params, request }: ActionFunctionArgs) {
  const { key = '', who = '' } = params
  const answer = await answerExtras(key, who, await request.formData())
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

export default function ExtrasOfGuest() {
  const { site, form } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: [] }
  if (!form) return <CheckInGone site={site} />
  const title = say('checkIn.table.sellTo', { name: form.name })
  return (
    <>
      <title>{`${titleOf(title, errors)} · ${form.title}`}</title>
      <ExtrasFormPage
        form={form}
        brandColor={site.organization.brandColor}
        values={values}
        errors={errors}
      />
    </>
  )
}
