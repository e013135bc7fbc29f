import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  answerClaimWords,
  findOwnClaim,
  sayClaimDone,
} from '#app/supporters/skills/own-claim.server.ts'
import { OwnClaimPage } from '#app/supporters/skills/own-claim.tsx'
import { SkillLinkGone } from '#app/supporters/skills/own-offer.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

/** Who has the link from the letter sees what they take on: it is a key of its own, which no other page shows. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const found = await findOwnClaim(params['key'] ?? '')
  return data({ ...found, done: sayClaimDone(request) }, { status: found.claim ? 200 : 410 })
}

export async function action({ params, request }: ActionFunctionArgs) {
  const answer = await answerClaimWords(params['key'] ?? '', await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function OwnClaim() {
  const { site, claim, done } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { values, errors } = again ?? { values: {}, errors: [] }
  const title = claim ? say(`skills.mine.title.${claim.standing}`) : say('skills.gone.title')
  return (
    <PageFrame {...site}>
      <title>{`${titleOf(title, errors)} · ${claim?.task?.title ?? site.organization.name}`}</title>
      {claim ? (
        <OwnClaimPage claim={claim} done={done} values={values} errors={errors} />
      ) : (
        <SkillLinkGone done={null} unsent={again?.values.words} />
      )}
    </PageFrame>
  )
}
