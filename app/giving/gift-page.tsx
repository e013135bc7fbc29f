import type { ReactNode } from 'react'
import type { ProgressWords } from '#app/teams/progress.ts'
import { Closed, Empty, MailSent, ThankYou } from '#app/ui/art/scenes.tsx'
import { Poster, Section, Sheet } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { GoalBar } from '#app/ui/goal-bar.tsx'
import { ShareLink } from '#app/ui/share.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export interface GiftPageProps {
  /** `returned`: all of it went back to the donor. */
  standing: 'paid' | 'returned' | 'processing' | 'open' | 'expired' | 'failed'
  /** "$50" */
  amount: string
  /** "$50.00" */
  exactAmount: string
  /** What of it covers the fee: "$1.43". */
  coverText: string | null
  /** What of it went back: "$20". */
  returnedText: string | null
  /** The team's name, or the campaign's. */
  name: string
  /** Null for a team that is not for all to see any more. */
  placeHref: string | null
  /** Where to begin again, with what was typed; null when no gifts are taken there. */
  giveHref: string | null
  /** The payment page, while it is open. */
  payAt: string | null
  shareUrl: string | null
  progress: ProgressWords
  /** "2026-000123"; null until it is issued. */
  receiptNumber: string | null
  /** "November 22, 2026"; null before it is paid. */
  day: string | null
  legalName: string
  ein: string | null
}

/** What a donor comes back to from the payment page, however it went. */
export function GiftPage({ gift }: { gift: GiftPageProps }) {
  switch (gift.standing) {
    case 'paid':
      return <Paid gift={gift} />
    case 'processing':
      return (
        <Outcome
          picture={<MailSent />}
          title="Thank you. Your gift is on its way"
          words={
            <>
              Your bank was asked for {gift.amount} for <bdi>{gift.name}</bdi>. That takes a few
              days. When the money is here, we send your receipt by e-mail, and the page counts your
              gift. You need to do nothing.
            </>
          }
          actions={<PlaceLink gift={gift} />}
        />
      )
    case 'open':
      return (
        <Outcome
          picture={<Empty />}
          title="Your gift is not finished yet"
          words={`The payment page for ${gift.amount} is still open, and nothing was charged so far. If you have just paid, wait a moment and load this page again.`}
          actions={
            <>
              {gift.payAt && (
                <LinkButton href={gift.payAt} size="large">
                  Go on to payment
                </LinkButton>
              )}
              {gift.giveHref && (
                <LinkButton href={gift.giveHref} look="secondary" size="large">
                  Change the gift
                </LinkButton>
              )}
            </>
          }
        />
      )
    case 'expired':
      return (
        <Outcome
          picture={<Closed />}
          title="The payment page has closed"
          words={
            <>
              It stayed open for an hour, and nothing was charged. Your gift of {gift.amount} to{' '}
              <bdi>{gift.name}</bdi> is one step away if you wish to try again.
            </>
          }
          actions={<TryAgain gift={gift} />}
        />
      )
    case 'failed':
      return (
        <Outcome
          picture={<Closed />}
          title="The payment did not go through"
          words={
            <>
              Your gift of {gift.amount} to <bdi>{gift.name}</bdi> was not made, and nothing is
              kept. Another card or way to pay may work.
            </>
          }
          actions={<TryAgain gift={gift} />}
        />
      )
    case 'returned':
      return (
        <Outcome
          picture={<MailSent />}
          title="This gift was given back"
          words={
            <>
              {gift.returnedText ?? gift.amount} went back to your card or account. Banks take up to
              ten days to show it. The receipt no longer counts. Thank you for having thought of{' '}
              <bdi>{gift.name}</bdi>.
            </>
          }
          actions={<PlaceLink gift={gift} />}
        />
      )
  }
}

function Paid({ gift }: { gift: GiftPageProps }) {
  return (
    <div className="stack-large">
      <Poster picture={<ThankYou />}>
        <p className="kicker">Your gift has arrived</p>
        <h1>Thank you!</h1>
        <p className="lede">
          {gift.amount} for <bdi>{gift.name}</bdi>.{' '}
          {gift.receiptNumber ? (
            <>
              Your receipt is number <span className="figures">{gift.receiptNumber}</span> and comes
              by e-mail.
            </>
          ) : (
            'Your receipt is on its way by e-mail.'
          )}
        </p>
        {gift.returnedText && <p>{gift.returnedText} of it was given back.</p>}
        <div className="actions">
          <PlaceLink gift={gift} />
        </div>
      </Poster>
      <div className="columns">
        {gift.shareUrl && (
          <div className="ask">
            <AskOne gift={gift} url={gift.shareUrl} />
          </div>
        )}
        <Sheet>
          <GoalBar label="Goal" {...gift.progress} />
          <Confirmation gift={gift} />
        </Sheet>
      </div>
    </div>
  )
}

/** A friend's name brings more than a shout to everyone (FIELD, giving 5). */
function AskOne({ gift, url }: { gift: GiftPageProps; url: string }) {
  return (
    <Section title="Ask one person by name">
      <p className="measure">
        Who would be glad to be asked? Think of one person, and send them the link with a line of
        your own. One friend who is asked by name does more than a post to everyone.
      </p>
      <blockquote className="said">
        <p>
          Hi … , I just gave to <bdi>{gift.name}</bdi> and thought of you. Would you join me?
        </p>
      </blockquote>
      <ShareLink
        label="Link to send"
        url={url}
        share={{
          title: gift.name,
          text: `I just gave to ${gift.name} and thought of you. Would you join me?`,
          button: 'Send to a friend',
        }}
      />
    </Section>
  )
}

/** What is worth printing; the receipt that counts for taxes comes by e-mail. */
function Confirmation({ gift }: { gift: GiftPageProps }) {
  const rows = [
    { term: 'Gift', value: <span className="figures">{gift.exactAmount}</span> },
    ...(gift.coverText ? [{ term: 'Card fee in it', value: gift.coverText }] : []),
    ...(gift.returnedText ? [{ term: 'Given back', value: gift.returnedText }] : []),
    ...(gift.day ? [{ term: 'Day', value: gift.day }] : []),
    ...(gift.receiptNumber ? [{ term: 'Receipt', value: gift.receiptNumber }] : []),
    { term: 'To', value: <Charity gift={gift} /> },
  ]
  return <SummaryList rows={rows} />
}

function Charity({ gift }: { gift: GiftPageProps }) {
  if (!gift.ein) return <bdi>{gift.legalName}</bdi>
  return (
    <>
      <bdi>{gift.legalName}</bdi>, <span className="figures">EIN {gift.ein}</span>
    </>
  )
}

interface OutcomeProps {
  picture: ReactNode
  title: string
  words: ReactNode
  actions: ReactNode
}

function Outcome({ picture, title, words, actions }: OutcomeProps) {
  return (
    <Poster picture={picture}>
      <h1>{title}</h1>
      <p className="lede">{words}</p>
      <div className="actions">{actions}</div>
    </Poster>
  )
}

function TryAgain({ gift }: { gift: GiftPageProps }) {
  return (
    <>
      {gift.giveHref && (
        <LinkButton href={gift.giveHref} size="large">
          Try again
        </LinkButton>
      )}
      <PlaceLink gift={gift} />
    </>
  )
}

function PlaceLink({ gift }: { gift: GiftPageProps }) {
  if (!gift.placeHref) return null
  return (
    <LinkButton href={gift.placeHref} look="secondary" size="large">
      {gift.placeHref === '/' ? 'See the campaign' : 'See the team'}
    </LinkButton>
  )
}
