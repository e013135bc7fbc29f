import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { submitPage } from '#app/teams/submit-page.server.ts'

/** Sends the newest text to staff; what it lacks is said on the page where it is written. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const outcome = await submitPage({ teamPublicId: team.publicId, person })
  switch (outcome) {
    case 'submitted':
    case 'already-waiting':
      return redirect(`/manage/${team.slug}?done=sent`, 303)
    case 'shown':
      return redirect(`/manage/${team.slug}?done=live`, 303)
    case 'story-missing':
    case 'captain-name-missing':
    case 'story-and-captain-name-missing':
      return redirect(`/manage/${team.slug}/page?missing=${outcome}`, 303)
    case 'nothing-new':
      return redirect(`/manage/${team.slug}`, 303)
    case 'team-not-found':
      throw new Response('Not found', { status: 404 })
  }
}
