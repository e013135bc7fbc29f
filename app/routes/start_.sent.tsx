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
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const email = await findAwaitedEmail(await readKey(request, browserCookie))
  return { site: await findSiteFrame(), email: email ?? null }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${say('teams.sent.pageTitle')} · ${data?.site.organization.name ?? 'Team Up'}` },
  { name: 'robots', content: 'noindex' },
]

export default function StartSent() {
  const { site, email } = useLoaderData<typeof loader>()
  return (
    <PageFrame {...site}>
      <Poster picture={<MailSent />}>
        <h1>{say('teams.sent.title')}</h1>
        <p className="lede">
          {email
            ? say.rich('teams.sent.sentTo', {
                email,
                strong: (words) => <strong>{words}</strong>,
              })
            : say('teams.sent.sent')}
        </p>
        <form method="post" action="/sign-in/code" noValidate className="form">
          <CodeField name="code" label={say('teams.sent.code')} hint={say('teams.sent.codeHint')} />
          <div className="actions">
            <Button busyText={say('teams.sent.opening')}>{say('teams.sent.open')}</Button>
          </div>
        </form>
        <p className="small soft">
          {say.rich('teams.sent.nothing', {
            link: (words) => <a href="/sign-in">{words}</a>,
          })}
        </p>
      </Poster>
    </PageFrame>
  )
}
