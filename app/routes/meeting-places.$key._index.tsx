import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  answerPlaceForm,
  findOwnPlace,
  sayPlaceDone,
} from '#app/supporters/meetings/own-place.server.ts'
import { OwnPlacePage } from '#app/supporters/meetings/own-place-page.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { LinkGone } from '#app/teams/guests/link-gone.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

/** Who has the link from the letter may change what they said: it is a key of its own, which no other page shows. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const found = await findOwnPlace(params['key'] ?? '')
  return data({ ...found, done: sayPlaceDone(request) }, { status: found.place ? 200 : 410 })
}

export async function action({ params, request }: ActionFunctionArgs) {
  const answer = await answerPlaceForm(params['key'] ?? '', await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function MeetingPlace() {
  const { site, place, done } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  const title = place ? say(`meetings.place.${place.standing}`) : say('rsvp.guest.gone')
  return (
    <PageFrame {...site} current="/meetings">
      <title>{`${titleOf(title, errors)} · ${place?.title ?? site.organization.name}`}</title>
      {place ? (
        <OwnPlacePage
          place={place}
          done={done}
          values={again?.values ?? place.values}
          errors={errors}
        />
      ) : (
        <LinkGone href="/meetings" seeAll={say('meetings.page.all')} />
      )}
    </PageFrame>
  )
}
