import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listDevMail } from '#app/mail/dev-mail.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const mails = await listDevMail(request)
  return {
    site: await findSiteFrame(),
    mails: mails.slice(0, 200).map(({ id, at, to, subject }) => ({ id, at, to, subject })),
  }
}

export default function DevMail() {
  const { site, mails } = useLoaderData<typeof loader>()
  return (
    <>
      <title>Caught mail</title>
      <PageFrame {...site}>
        <h1>Caught mail</h1>
        <p>Every mail that the app sends while it is not in production, newest first.</p>
        {mails.length === 0 && <p>Nothing yet. Start a team or sign in, and look again.</p>}
        <ul>
          {mails.map((mail) => (
            <li key={mail.id}>
              <a href={`/dev/mail/${mail.id}`}>{mail.subject}</a> to {mail.to.join(', ')},{' '}
              <time dateTime={mail.at}>{mail.at}</time>
            </li>
          ))}
        </ul>
      </PageFrame>
    </>
  )
}
