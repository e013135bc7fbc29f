import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'
import { sayDate } from '#app/words/formats.ts'
import type { Account } from './account.server.ts'
import { SessionTable } from './session-table.tsx'

interface AccountPageProps {
  account: Account
  timeZone: string
}

/** Name, address, and where somebody is signed in. */
export function AccountPage({ account, timeZone }: AccountPageProps) {
  const { name, email, wantedEmail, isOfStaff, sessions } = account
  return (
    <div className="stack-large">
      {wantedEmail && <Waiting wantedEmail={wantedEmail} />}
      <SummaryList
        rows={[
          {
            term: say('people.account.name'),
            value: name ?? say('people.account.noName'),
            action: (
              <a href="/manage/account/name">
                {say(name ? 'people.account.changeName' : 'people.account.addName')}
              </a>
            ),
          },
          {
            term: say('people.account.email'),
            value: isOfStaff ? say('people.account.emailOfStaff', { address: email }) : email,
            action: isOfStaff ? undefined : (
              <a href="/manage/account/email">{say('people.account.changeEmail')}</a>
            ),
          },
          {
            term: say('people.account.language'),
            value: say('people.account.languageWords'),
          },
        ]}
      />
      <Section title={say('people.sessions.caption')} id="sessions">
        <SessionTable
          sessions={sessions}
          base="/manage/account/sessions"
          sayMoment={(at) => sayDate(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })}
        />
        {sessions.length > 1 && <p className="soft">{say('people.account.sessionsWords')}</p>}
      </Section>
    </div>
  )
}

/** The new address has not said yes yet. */
function Waiting({ wantedEmail }: { wantedEmail: string }) {
  return (
    <Notice title={say('people.account.waiting')}>
      <p>
        {say.rich('people.account.waitingWords', {
          address: wantedEmail,
          strong: (words) => <strong>{words}</strong>,
        })}
      </p>
      <form method="post" action="/manage/account/email/withdrawal">
        <Button look="secondary" busyText={say('people.account.stopping')}>
          {say('people.account.stop')}
        </Button>
      </form>
    </Notice>
  )
}
