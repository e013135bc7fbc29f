import type { ActionFunctionArgs } from '@remix-run/node'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { MOST_STORY } from '#app/teams/team-text.form.ts'
import { renderStory } from '#app/teams/story.server.ts'

/** A story as it will look, while it is being written. Keeps nothing. */
export async function action({ params, request }: ActionFunctionArgs) {
  await requireCaptainOf(request, params['slug'])
  const story = (await request.formData()).get('story')
  return { html: typeof story === 'string' ? renderStory(story.slice(0, MOST_STORY)) : '' }
}
