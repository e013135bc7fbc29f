import '#app/ui/styles/sponsors.css'
import type { ReactNode } from 'react'
import type { Answer } from '#app/teams/answer.ts'
import type { Problem } from '#app/teams/look/upload.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import type { Said } from '#app/ui/said.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'
import type { OwnPage } from './own-page.server.ts'
import { OwnSign } from './own-sign.tsx'
import type { SignField } from './sponsor.form.ts'
import { linkWords } from '#app/teams/sponsors/sponsor-link.ts'
import { MoneyTag } from './state-tags.tsx'

export interface OwnPageProps extends Answer<SignField> {
  page: OwnPage
  done: Said | null
  problem: Problem | null
  asksToKeep: boolean
}

/** What a sponsor sees by the link of their order. */
export function OwnPageView(props: OwnPageProps) {
  const { page, done, errors } = props
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      {done && <Notice {...done} announce="politely" />}
      <PageHead of={page.event.title} href={page.event.href}>
        <h1>{say(page.money === 'gone' ? 'sponsors.own.goneTitle' : 'sponsors.own.title')}</h1>
        <p className="lede">
          {say(page.money === 'gone' ? 'sponsors.own.goneWords' : 'sponsors.own.lede', {
            event: page.event.title,
          })}
        </p>
      </PageHead>
      <Money page={page} />
      <SummaryList rows={factsOf(page)} />
      {page.money !== 'gone' && <OwnSign {...props} />}
      {page.places > 0 && page.money !== 'gone' && <Places page={page} />}
    </div>
  )
}

function factsOf(page: OwnPage) {
  return [
    { term: say('sponsors.page.firm'), value: <bdi>{page.firm}</bdi> },
    { term: say('sponsors.page.level'), value: <bdi>{page.level}</bdi> },
    ...(page.included === ''
      ? []
      : [{ term: say('sponsors.page.included'), value: page.included }]),
    { term: say('sponsors.page.price'), value: page.price },
    { term: say('sponsors.page.money'), value: <MoneyTag money={page.money} /> },
    ...(page.link === null
      ? []
      : [{ term: say('sponsors.page.link'), value: <bdi>{linkWords(page.link)}</bdi> }]),
    { term: say('sponsors.page.wall'), value: say(`sponsors.wallState.${page.wallState}`) },
  ]
}

/** What is to be paid, and how. */
function Money({ page }: { page: OwnPage }): ReactNode {
  const { money, number, due, href, byCard } = page
  if (money === 'held')
    return (
      <Notice kind="warning" title={say('sponsors.own.held')}>
        <p>{say('sponsors.own.heldWords')}</p>
        <form method="post" action={`${href}/payment`} className="actions">
          <Button busyText={say('sponsors.form.sending')}>{say('sponsors.own.pay')}</Button>
        </form>
      </Notice>
    )
  if (number === null || due === null) return null
  return (
    <Section title={say('sponsors.invoice.title', { number })} id="invoice">
      <p>
        {money === 'paid'
          ? say('sponsors.own.invoicePaid')
          : say(byCard ? 'sponsors.own.invoiceWords' : 'sponsors.own.invoiceByCheck', {
              price: page.price,
              day: due,
            })}
      </p>
      {byCard === 'away' && (
        <Notice kind="warning" title={say('sponsors.own.away')}>
          <p>{say('sponsors.own.awayWords')}</p>
        </Notice>
      )}
      <div className="actions">
        {byCard === 'open' && (
          <form method="post" action={`${href}/payment`}>
            <Button busyText={say('sponsors.form.sending')}>
              {say('sponsors.own.payInvoice')}
            </Button>
          </form>
        )}
        {byCard === 'away' && (
          <LinkButton href={`${href}?back=1`}>{say('sponsors.own.lookAgain')}</LinkButton>
        )}
        <LinkButton href={`${href}/invoice.pdf`} look="secondary">
          {say('sponsors.own.invoiceFile')}
        </LinkButton>
      </div>
    </Section>
  )
}

/** The places that come with it, and where they are given names. */
function Places({ page }: { page: OwnPage }) {
  return (
    <Section title={say('sponsors.own.places')} id="places">
      <p>
        {say('sponsors.own.placesWords', { named: page.named, n: page.places, firm: page.firm })}
      </p>
      <div className="actions">
        <LinkButton href={page.namesHref} look="secondary">
          {say('sponsors.own.names')}
        </LinkButton>
      </div>
    </Section>
  )
}
