import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerThanksForm } from '#app/giving/thanks/answer-thanks-form.server.ts'
import { openGiftMark } from '#app/giving/thanks/gift-mark.server.ts'
import { findThanksPage } from '#app/giving/thanks/thanks-page.server.ts'
import { ThanksPage } from '#app/giving/thanks/thanks-page.tsx'
import { findTeamAtDesk } from '#app/members/members-desk.server.ts'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const mark = new URL(request.url).searchParams.get('gift')
  const gift = mark === null ? null : openGiftMark(mark)
  const [site, page] = await Promise.all([
    findSiteFrame(),
    findThanksPage(captain, mark === null ? null : [gift ?? 0]),
  ])
  return { site, page }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const { name } = await findTeamAtDesk(captain.team)
  const form = await request.formData()
  const sent = { team: { id: captain.team.id, name }, by: captain.person, form }
  const answer = await answerThanksForm(sent)
  switch (answer.kind) {
    case 'thanked':
      return redirect(
        answer.gifts === 0
          ? `/manage/${captain.team.slug}/thanks?gift=none`
          : `/manage/${captain.team.slug}/gifts?thanked=${answer.gifts}`,
        303,
      )
    case 'again': {
      const page = await findThanksPage(captain, answer.giftIds)
      return data({ page, answer: answer.answer }, { status: 400 })
    }
  }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageThanks() {
  const shown = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const page = again?.page ?? shown.page
  return (
    <CaptainFrame
      site={shown.site}
      team={page.team}
      part="Gifts"
      problem={again ? 'problem' : undefined}
    >
      <ThanksPage page={page} again={again?.answer ?? null} />
    </CaptainFrame>
  )
}
