import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  answerOwnOffer,
  findOwnOffer,
  sayOfferDone,
} from '#app/supporters/skills/own-offer.server.ts'
import { OwnOfferPage, SkillLinkGone } from '#app/supporters/skills/own-offer.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

/** Who has the link from the letter sees their offer: it is a key of its own, which no other page shows. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const found = await findOwnOffer(params['key'] ?? '')
  return data({ ...found, done: sayOfferDone(request) }, { status: found.offer ? 200 : 410 })
}

export async function action({ params, request }: ActionFunctionArgs) {
  const answer = await answerOwnOffer(params['key'] ?? '', await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function OwnOffer() {
  const { site, offer, done } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const title = offer
    ? say(`skills.own.title.${offer.standing}`)
    : (done ?? say('skills.gone.title'))
  return (
    <PageFrame {...site}>
      <title>{`${titleOf(title, again?.errors ?? [])} · ${site.organization.name}`}</title>
      {offer ? (
        <OwnOfferPage
          offer={offer}
          done={done}
          values={again?.values ?? offer.values}
          errors={again?.errors ?? []}
        />
      ) : (
        <SkillLinkGone done={done} unsent={again?.values.words} />
      )}
    </PageFrame>
  )
}
