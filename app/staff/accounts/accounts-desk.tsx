import '#app/ui/styles/money.css'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { say } from '#app/words/say.ts'
import type { AccountsDesk, FoundAccount } from './find-accounts.server.ts'

/** Accounts to find by name or address, two to set side by side, and those that are likely one person's. */
export function AccountsDeskPage({ desk }: { desk: AccountsDesk }) {
  return (
    <div className="stack-large">
      <p className="measure">{say('accounts.intro')}</p>
      <search>
        <form method="get" action="/staff/accounts" className="measure">
          <SearchField
            name="words"
            label={say('accounts.look')}
            buttonText={say('accounts.go')}
            defaultValue={desk.words}
          />
        </form>
      </search>
      {desk.found && (
        <Section title={say('accounts.found')} id="found">
          <Found desk={desk} found={desk.found} />
        </Section>
      )}
      <Section title={say('accounts.likely')} id="likely">
        <Pairs pairs={desk.pairs} />
      </Section>
    </div>
  )
}

function Found({ desk, found }: { desk: AccountsDesk; found: readonly FoundAccount[] }) {
  if (found.length === 0) return <p className="soft">{say('accounts.nobody')}</p>
  return (
    <form method="get" action="/staff/accounts/merging" className="stack">
      <p className="small soft">{say('accounts.compareHint')}</p>
      <ul className="money-list plain-list">
        {found.map((account) => (
          <li key={account.id} className="money-item">
            <label className="money-pick">
              <span className="unseen">
                {say('accounts.choose', { who: account.name ?? account.email })}
              </span>
              <input type="checkbox" name="account" value={account.id} />
            </label>
            <div className="money-who">
              <Account account={account} />
            </div>
          </li>
        ))}
      </ul>
      {desk.more && <p className="small soft">{say('accounts.more')}</p>}
      <div className="actions">
        <Button look="secondary">{say('accounts.compare')}</Button>
      </div>
    </form>
  )
}

function Account({ account }: { account: FoundAccount }) {
  return (
    <>
      <strong dir="auto">{account.name ?? say('accounts.noName')}</strong>
      <p className="small soft">
        <bdi>{account.email}</bdi> · {say('accounts.teams', { n: account.teams })}
      </p>
    </>
  )
}

function Pairs({ pairs }: { pairs: AccountsDesk['pairs'] }) {
  if (pairs.length === 0) return <p className="soft">{say('accounts.noPair')}</p>
  return (
    <ul className="trail">
      {pairs.map(([one, other]) => (
        <li key={`${one.id} ${other.id}`}>
          <Account account={one} />
          <Account account={other} />
          <p>
            <a href={`/staff/accounts/merging?account=${one.id}&account=${other.id}`}>
              {say('accounts.compare')}
              <span className="unseen"> {one.name}</span>
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}
