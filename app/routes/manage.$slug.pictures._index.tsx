import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { PicturesDesk } from '#app/teams/look/pictures-desk.tsx'
import { findPicturesPage } from '#app/teams/look/pictures-page.server.ts'
import { readLookDone, readProblem } from '#app/teams/look/upload.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const [site, page] = await Promise.all([findSiteFrame(), findPicturesPage(team, person.id)])
  const problem = readProblem(request)
  const forFilm = new URL(request.url).searchParams.get('as') === 'video'
  return { site, page, problem, done: readLookDone(request), forFilm }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManagePictures() {
  const { site, page, problem, done, forFilm } = useLoaderData<typeof loader>()
  return (
    <CaptainFrame
      site={site}
      team={page}
      part="Pictures"
      problem={problem === null ? undefined : 'problem'}
    >
      <PicturesDesk page={page} problem={problem} done={done} uploadAs={forFilm ? 'video' : null} />
    </CaptainFrame>
  )
}
