import { formatMoneyExactly } from '#app/money/format.ts'
import type { Cents } from '#app/money/cents.ts'
import { hrefOf, totalsHref } from '#app/staff/desk-hrefs.ts'
import { sayAccount } from '#app/staff/journal-words.ts'
import { sayZoneName } from '#app/staff/say-time.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { say } from '#app/words/say.ts'
import type { AccountCode } from '#db/schema/ledger.ts'
import { BookPeriodFilter } from './book-period-filter.tsx'
import { askBookPeriod } from './book-period.ts'
import type { BookPeriod } from './book-period.ts'
import type { AccountGroup, BooksPage as Books } from './books-page.server.ts'

interface BooksPageProps {
  books: Books
  period: BookPeriod
  timeZone: string
  currency: string
  /** Whether its reader may take files home. */
  mayExport: boolean
}

/** What each account held, how it moved and what it holds; and that all of it agrees. */
export function BooksPage({ books, period, timeZone, currency, mayExport }: BooksPageProps) {
  return (
    <div className="stack-large">
      <div className="stack measure">
        <p>{say('books.words')}</p>
        <p className="soft">{say('books.zone', { zone: sayZoneName(timeZone) })}</p>
      </div>
      <BookPeriodFilter action="/staff/books" period={period} />
      <section className="stack-large" aria-labelledby="accounts-title">
        <h2 className="section-title" id="accounts-title">
          {say('books.of', { period: period.text })}
        </h2>
        {books.groups.length === 0 ? (
          <EmptyState title={say('books.none')}>
            <p>{say('books.noneWords')}</p>
          </EmptyState>
        ) : (
          <>
            <Agreement books={books} currency={currency} />
            <div className="stack-large accounts">
              {books.groups.map((group) => (
                <GroupTable key={group.sort} group={group} period={period} currency={currency} />
              ))}
            </div>
            <p className="soft measure">{say('books.teams')}</p>
          </>
        )}
      </section>
      {mayExport && books.groups.length > 0 && (
        <div className="actions">
          <LinkButton href={hrefOf('/staff/books/export', askBookPeriod(period))}>
            {say('books.files')}
          </LinkButton>
        </div>
      )}
    </div>
  )
}

function Agreement({ books: { balance, apart }, currency }: { books: Books; currency: string }) {
  const money = (amount: Cents) => formatMoneyExactly(amount, currency)
  if (apart !== 0)
    return (
      <Notice kind="warning" title={say('books.disagree')}>
        <p>{say('books.disagreeWords', { amount: money(apart) })}</p>
      </Notice>
    )
  return (
    <Notice kind="success" title={say('books.agree')}>
      <p>
        {say('books.agreeWords', {
          assets: money(balance.assets),
          liabilities: money(balance.liabilities),
          income: money(balance.income),
          expenses: money(balance.expenses),
        })}
      </p>
    </Notice>
  )
}

interface GroupTableProps {
  group: AccountGroup
  period: BookPeriod
  currency: string
}

function GroupTable({ group, period, currency }: GroupTableProps) {
  const money = (amount: Cents) => formatMoneyExactly(amount, currency)
  return (
    <Table
      caption={say(`books.sort.${group.sort}`)}
      columns={[
        {
          heading: say('books.account'),
          cell: ({ code, campaign, campaignSlug }) => (
            <AccountName
              code={code}
              campaign={campaign}
              href={
                code === 'gift_income'
                  ? totalsHref({
                      period: period.from || period.to ? 'own' : 'all',
                      from: period.from,
                      to: period.to,
                      campaign: campaignSlug,
                    })
                  : undefined
              }
            />
          ),
        },
        {
          heading: say('books.opening'),
          cell: ({ opening }) => money(opening),
          nothing: ({ opening }) => opening === 0,
          kind: 'number',
        },
        {
          heading: say('books.moved'),
          cell: ({ moved }) => money(moved),
          nothing: ({ moved }) => moved === 0,
          kind: 'number',
        },
        {
          heading: say('books.closing'),
          cell: ({ closing }) => money(closing),
          nothing: ({ closing }) => closing === 0,
          kind: 'sum',
        },
      ]}
      rows={group.accounts}
      rowKey={({ code, campaignSlug }) => `${code} ${campaignSlug ?? ''}`}
      narrow="brief"
      totals={[
        say('staff.totals.together'),
        money(group.opening),
        money(group.moved),
        money(group.closing),
      ]}
    />
  )
}

/** Gifts lead to the same days on the desk's first page, whose figures are these. */
function AccountName({
  code,
  campaign,
  href,
}: {
  code: AccountCode
  campaign: string | null
  href: string | undefined
}) {
  const name = code === 'gift_income' ? say('books.giftIncome') : sayAccount(code, null)
  return (
    <>
      {href ? <a href={href}>{name}</a> : name}
      {campaign && (
        <>
          <span className="unseen"> </span>
          <bdi className="soft small under">{campaign}</bdi>
        </>
      )}
    </>
  )
}
