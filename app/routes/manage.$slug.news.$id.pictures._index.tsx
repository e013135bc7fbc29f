import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readProblem } from '#app/teams/look/upload.ts'
import { NewsFrame } from '#app/teams/news/news-frame.tsx'
import { findUpdateDesk } from '#app/teams/news/update-desk.server.ts'
import { UpdatePhotoUpload } from '#app/teams/news/update-photos.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, update] = await Promise.all([findSiteFrame(), findUpdateDesk(captain, params['id'])])
  return { site, update, problem: readProblem(request) }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageUpdatePhotos() {
  const { site, update, problem } = useLoaderData<typeof loader>()
  return (
    <NewsFrame
      site={site}
      team={update.team}
      current="news"
      problem={problem === null ? undefined : 'problem'}
    >
      <UpdatePhotoUpload update={update} problem={problem} />
    </NewsFrame>
  )
}
