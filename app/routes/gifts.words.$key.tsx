import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerWordsForm } from '#app/giving/answer-words-form.server.ts'
import { findGiftWords } from '#app/giving/gift-words.server.ts'
import { GiftWordsPage } from '#app/giving/gift-words-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

/** Who has the link from the receipt may change the words: it is a key of its own, which no other page shows. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const done = new URL(request.url).searchParams.get('done') === 'saved' ? 'saved' : null
  const found = await findGiftWords(params['key'] ?? '', { done })
  return data(found, { status: found.gift ? 200 : 410 })
}

export async function action({ params, request }: ActionFunctionArgs) {
  const answer = await answerWordsForm(params['key'] ?? '', await request.formData())
  switch (answer.kind) {
    case 'done':
      return redirect(answer.to, 303)
    case 'again':
      return data(answer.page, { status: answer.status })
  }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function GiftWords() {
  const shown = useLoaderData<typeof loader>()
  const { site, color, gift } = useActionData<typeof action>() ?? shown
  const title = titleOf(say('giving.words.title'), gift?.errors ?? [])
  return (
    <PageFrame {...site} color={color ?? undefined}>
      <title>{`${title} · ${site.organization.name}`}</title>
      <GiftWordsPage gift={gift} />
    </PageFrame>
  )
}
