import { data, redirect } from '@remix-run/node'
import type { AppLoadContext } from '@remix-run/node'
import { knowBrowser } from '#app/platform/cookies.server.ts'
import { hashKey } from '#app/platform/keys.server.ts'
import { readArrival } from '#app/teams/views/read-arrival.server.ts'
import { answerGiveForm } from './answer-give-form.server.ts'
import { findGivePage } from './give-page.server.ts'

/**
 * The give page of a team, or with `null` of the campaign, as its link asks for it; a browser without a key gets one.
 * @throws a 404 where there is no such team for all to see, or no campaign.
 */
export async function showGivePage(request: Request, teamSlug: string | null) {
  const { browserKey, headers } = await greetBrowser(request)
  const { searchParams } = new URL(request.url)
  const found = await findGivePage({
    teamSlug,
    begunGift: searchParams.get('gift'),
    // Nobody asks on behalf of the campaign, and its page offers no amounts to press.
    ...(teamSlug === null
      ? { askedBy: null }
      : { askedBy: searchParams.get('with'), amount: searchParams.get('amount') }),
    from: readArrival(request),
    browserHash: hashKey(browserKey),
  })
  if (!found) throw new Response('Not found', { status: 404 })
  return data(found, { headers })
}

/** Leads on to the payment page, or shows the form again. @throws a 404 as the page itself. */
export async function takeGiveForm(
  request: Request,
  teamSlug: string | null,
  { clientAddress }: Pick<AppLoadContext, 'clientAddress'>,
) {
  const { browserKey, headers } = await greetBrowser(request)
  const form = await request.formData()
  const answer = await answerGiveForm({ teamSlug, form, browserKey, address: clientAddress })
  switch (answer.kind) {
    case 'pay':
      return redirect(answer.payAt, { status: 303, headers })
    case 'again':
      return data(answer.page, { status: answer.status, headers })
    case 'not-found':
      throw new Response('Not found', { status: 404 })
  }
}

async function greetBrowser(request: Request) {
  const { browserKey, setCookie } = await knowBrowser(request)
  const headers: HeadersInit = setCookie === null ? {} : { 'Set-Cookie': setCookie }
  return { browserKey, headers }
}
