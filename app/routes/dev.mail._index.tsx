import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CaughtMailList } from '#app/mail/caught-mail.tsx'
import { findDevMails } from '#app/mail/dev-mail.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { frameOf } from '#app/teams/site-frame.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const [list, organization] = await Promise.all([findDevMails(request), requireOrganization()])
  return { site: frameOf(organization), timeZone: organization.timeZone, list }
}

export default function DevMail() {
  const { site, timeZone, list } = useLoaderData<typeof loader>()
  return (
    <>
      <title>{say('mail.caught.title')}</title>
      <PageFrame {...site}>
        <CaughtMailList {...list} timeZone={timeZone} />
      </PageFrame>
    </>
  )
}
