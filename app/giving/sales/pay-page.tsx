import '#app/ui/styles/sales.css'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { AmountChoices } from '#app/ui/amount-choices.tsx'
import { Closed, MailSent, ThankYou } from '#app/ui/art/scenes.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import { Outcome } from '../outcome.tsx'
import type { PayField } from './pay.form.ts'
import type { SaleStanding } from './sale-standing.server.ts'

export interface PayPageProps {
  /** `away`: the buyer is back, and Stripe has not told us of the payment yet. */
  readonly standing: SaleStanding | 'away'
  readonly team: string
  /** Null for a team that is not for all to see any more. */
  readonly teamHref: string | null
  /** What is sold. */
  readonly words: string
  /** "$14" */
  readonly amount: string
  /** The gift on top: "$1". */
  readonly extra: string | null
  /** What went back: "$14". */
  readonly returned: string | null
  /** To the next whole dollar. */
  readonly up: { readonly value: string; readonly extra: string; readonly total: string }
  readonly againHref: string
}

/** What a browser's tab and a screen reader's first words are. */
export function payTitle({ standing, amount }: PayPageProps): string {
  switch (standing) {
    case 'waiting':
    case 'paying':
      return say('qr.pay.title', { amount })
    case 'paid':
      return say('qr.paid.title')
    case 'away':
      return say('qr.away.title')
    case 'expired':
      return say('qr.over.title')
    case 'failed':
      return say('qr.over.failed')
  }
}

/** What a buyer at a table scans: the sum, a gift on top for who likes, and after it that all is paid. */
export function PayPage({ page, ...answer }: { page: PayPageProps } & Answer<PayField>) {
  switch (page.standing) {
    case 'waiting':
    case 'paying':
      return <PayForm page={page} {...answer} />
    case 'paid':
      return <Paid page={page} />
    case 'away':
      return (
        <Outcome picture={<MailSent />} title={payTitle(page)} words={say('qr.away.words')}>
          <LinkButton href={page.againHref} size="large">
            {say('qr.away.again')}
          </LinkButton>
        </Outcome>
      )
    case 'expired':
    case 'failed':
      return <Outcome picture={<Closed />} title={payTitle(page)} words={say('qr.over.words')} />
  }
}

function PayForm({ page, values, errors }: { page: PayPageProps } & Answer<PayField>) {
  const { amount, up } = page
  return (
    <form method="post" className="form pay" noValidate>
      <ErrorSummary errors={errors} />
      <div className="stack">
        <p className="kicker">{say('qr.pay.kicker', { team: page.team })}</p>
        <h1 className="pay-what">
          <span className="figures">{say('qr.pay.title', { amount })}</span>
          <span className="pay-words" dir="auto">
            {page.words}
          </span>
        </h1>
      </div>
      <AmountChoices
        name="extra"
        label={say('qr.pay.extra')}
        hint={say('qr.pay.extraHint')}
        amounts={[
          { value: '0', text: say('qr.pay.none'), note: say('qr.pay.noneNote', { amount }) },
          {
            value: up.value,
            text: `+ ${up.extra}`,
            note: say('qr.pay.up', { total: up.total }),
          },
        ]}
        defaultValue={values.extra ?? '0'}
        ownName="ownExtra"
        ownLabel={say('qr.pay.own')}
        ownDefaultValue={values.ownExtra}
        error={errorOf(errors, 'extra')}
      />
      <Button size="large" busyText={say('qr.pay.busy')}>
        {say('qr.pay.button')}
      </Button>
      <p className="soft">{say('qr.pay.safe')}</p>
      <p className="soft">{say('qr.pay.fair')}</p>
    </form>
  )
}

function Paid({ page }: { page: PayPageProps }) {
  const { amount, words, team, extra, returned, teamHref } = page
  return (
    <Outcome
      kicker={say('qr.paid.kicker')}
      picture={<ThankYou />}
      title={say('qr.paid.title')}
      words={say('qr.paid.lede', { amount, words })}
      more={
        <>
          {extra !== null && <p>{say('qr.paid.gift', { extra, team })}</p>}
          {returned !== null && (
            <p>
              <strong>{say('qr.paid.returnedWords', { amount: returned })}</strong>
            </p>
          )}
          <p className="soft">{say('qr.paid.fair')}</p>
        </>
      }
    >
      {teamHref !== null && (
        <LinkButton href={teamHref} look="secondary">
          {say('qr.paid.back', { team })}
        </LinkButton>
      )}
    </Outcome>
  )
}
