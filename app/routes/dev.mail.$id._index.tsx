import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireDevMail } from '#app/mail/dev-mail.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'

export async function loader({ params }: LoaderFunctionArgs) {
  const { html: _html, ...mail } = await requireDevMail(params['id'] ?? '')
  return { site: await findSiteFrame(), mail }
}

export default function DevMailLetter() {
  const { site, mail } = useLoaderData<typeof loader>()
  return (
    <>
      <title>{mail.subject}</title>
      <PageFrame {...site}>
        <p>
          <a href="/dev/mail">All caught mail</a>
        </p>
        <h1>{mail.subject}</h1>
        <p>
          To {mail.to.join(', ')}. <a href={`/dev/mail/${mail.id}/html`}>See it as HTML</a>
        </p>
        <h2>Links</h2>
        <ul>
          {mail.links.map((link) => (
            <li key={link}>
              <a href={link}>{link}</a>
            </li>
          ))}
        </ul>
        <h2>Text</h2>
        {/* Long lines scroll, so the keyboard must reach them. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre tabIndex={0}>{mail.text}</pre>
        <h2>Headers</h2>
        <ul>
          {mail.headers.map((header) => (
            <li key={`${header.name} ${header.value}`}>
              {header.name}: {header.value}
            </li>
          ))}
        </ul>
      </PageFrame>
    </>
  )
}
