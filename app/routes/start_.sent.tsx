import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findAwaitedEmail } from '#app/people/complete-sign-in.server.ts'
import { browserCookie, readKey } from '#app/platform/cookies.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { MailSent } from '#app/ui/art/scenes.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { CodeField } from '#app/ui/text-field.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const email = await findAwaitedEmail(await readKey(request, browserCookie))
  return { site: await findSiteFrame(), email: email ?? null }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Your page is there · ${data?.site.organization.name ?? 'Team Up'}` },
  { name: 'robots', content: 'noindex' },
]

export default function StartSent() {
  const { site, email } = useLoaderData<typeof loader>()
  return (
    <PageFrame {...site}>
      <Poster picture={<MailSent />}>
        <h1>Your page is there. Look in your e-mail.</h1>
        <p className="lede">
          {email ? (
            <>
              We sent a message to <strong>{email}</strong>.
            </>
          ) : (
            'We sent you a message.'
          )}{' '}
          Press the button in it, or type its code here, and your draft opens.
        </p>
        <form method="post" action="/sign-in/code" noValidate className="form">
          <CodeField
            name="code"
            label="Six-digit code"
            hint="It works for ten minutes. You can get a new one."
          />
          <div>
            <Button busyText="Opening your page…">Open my page</Button>
          </div>
        </form>
        <p className="small soft">
          Nothing there after two minutes? Look in the spam folder, or{' '}
          <a href="/sign-in">ask for a new message</a>. Your draft is kept.
        </p>
      </Poster>
    </PageFrame>
  )
}
