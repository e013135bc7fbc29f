import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AccountFrame } from '#app/people/account-frame.tsx'
import { AccountPage } from '#app/people/account-page.tsx'
import { findAccount } from '#app/people/account.server.ts'
import { sayAccountDone } from '#app/people/account-words.ts'
import { requireCaptain } from '#app/people/visitor.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { frameOf } from '#app/teams/site-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const captain = await requireCaptain(request)
  const [organization, account] = await Promise.all([requireOrganization(), findAccount(captain)])
  return {
    site: frameOf(organization),
    timeZone: organization.timeZone,
    account,
    done: sayAccountDone(new URL(request.url).searchParams.get('done')),
  }
}

export default function ManageAccount() {
  const { site, account, timeZone, done } = useLoaderData<typeof loader>()
  return (
    <AccountFrame site={site} title={say('people.account.title')} done={done}>
      <AccountPage account={account} timeZone={timeZone} />
    </AccountFrame>
  )
}
