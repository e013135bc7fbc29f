import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CaughtLetter } from '#app/mail/caught-mail.tsx'
import { requireDevMail } from '#app/mail/dev-mail.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { frameOf } from '#app/teams/site-frame.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'

export async function loader({ params }: LoaderFunctionArgs) {
  const { html: _html, ...mail } = await requireDevMail(params['id'] ?? '')
  const organization = await requireOrganization()
  return { site: frameOf(organization), timeZone: organization.timeZone, mail }
}

export default function DevMailLetter() {
  const { site, timeZone, mail } = useLoaderData<typeof loader>()
  return (
    <>
      <title>{mail.subject}</title>
      <PageFrame {...site}>
        <CaughtLetter mail={mail} timeZone={timeZone} />
      </PageFrame>
    </>
  )
}
