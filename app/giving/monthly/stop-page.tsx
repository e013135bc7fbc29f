import type { ReactNode } from 'react'
import { Closed, Empty, MailSent, ThankYou } from '#app/ui/art/scenes.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'
import { ToCampaign } from '../to-campaign.tsx'

interface Facts {
  /** "$25" */
  readonly amount: string
  readonly campaign: string
  /** "November 27, 2026" */
  readonly since: string
  readonly months: number
  readonly given: string
  readonly contactEmail: string
}

export type StopPageProps =
  | (Facts & { readonly state: 'active'; readonly endingHref: string; readonly next: string })
  | (Facts & {
      readonly state: 'behind'
      readonly endingHref: string
      /** Where Stripe takes another card for the month. */
      readonly payHref: string | null
    })
  /** `under-way`: Stripe has not answered yet. `unpaid`: ended since no card could be charged. */
  | (Facts & { readonly state: 'under-way' | 'stopped' | 'unpaid' })
  | { readonly state: 'unknown' }

/** Where the link in a receipt of a monthly gift leads: how it stands, and one button that stops it (C23). */
export function StopPage(page: StopPageProps) {
  switch (page.state) {
    case 'active':
      return (
        <Poster picture={<ThankYou />}>
          <p className="kicker">{say('monthly.page.kicker')}</p>
          <h1>{say('monthly.page.title', { amount: page.amount })}</h1>
          <p className="lede">
            {say.rich('monthly.page.next', { next: page.next, campaign: page.campaign, name })}
          </p>
          <Given {...page} />
          <Stop href={page.endingHref} />
        </Poster>
      )
    case 'behind':
      return (
        <Poster picture={<Empty />}>
          <p className="kicker">{say('monthly.page.kicker')}</p>
          <h1>{say('monthly.page.behind', { amount: page.amount })}</h1>
          <p className="lede">{say('monthly.page.behindWords')}</p>
          {page.payHref && (
            <div className="actions">
              <LinkButton href={page.payHref} size="large">
                {say('monthly.page.pay')}
              </LinkButton>
            </div>
          )}
          <Stop href={page.endingHref} />
        </Poster>
      )
    case 'under-way':
      return (
        <Poster picture={<MailSent />}>
          <h1>{say('monthly.page.underWay')}</h1>
          <p className="lede">{say('monthly.page.underWayWords')}</p>
          <p>{say('monthly.page.underWayBack', { address: page.contactEmail })}</p>
          <ToCampaign />
        </Poster>
      )
    case 'stopped':
      return (
        <Poster picture={<MailSent />}>
          <h1>{say('monthly.page.stopped')}</h1>
          <p className="lede">{say('monthly.page.stoppedWords')}</p>
          <Given {...page} />
          <ToCampaign />
        </Poster>
      )
    case 'unpaid':
      return (
        <Poster picture={<Closed />}>
          <h1>{say('monthly.page.unpaid')}</h1>
          <p className="lede">{say('monthly.page.unpaidWords')}</p>
          <Given {...page} />
          <div className="actions">
            <LinkButton href="/give" size="large">
              {say('monthly.page.giveAgain')}
            </LinkButton>
          </div>
        </Poster>
      )
    case 'unknown':
      return (
        <Poster picture={<Closed />}>
          <h1>{say('monthly.page.unknown')}</h1>
          <p className="lede">{say('monthly.page.unknownWords')}</p>
          <div className="actions">
            <LinkButton href="/receipts" size="large">
              {say('giving.words.toReceipts')}
            </LinkButton>
          </div>
        </Poster>
      )
  }
}

const name = (words: ReactNode) => <bdi>{words}</bdi>

function Given({ months, given, since }: Facts) {
  if (months === 0) return null
  return <p>{say('monthly.page.given', { months, given, since })}</p>
}

function Stop({ href }: { href: string }) {
  return (
    <form method="post" action={href} className="actions">
      <Button look="secondary" size="large" busyText={say('monthly.page.stopping')}>
        {say('monthly.page.stop')}
      </Button>
    </form>
  )
}
