import type { ReactNode } from 'react'
import { Dedicated } from '#app/teams/gift-wall.tsx'
import type { DedicationShown } from '#app/teams/gift-wall.tsx'
import type { ProgressWords } from '#app/teams/progress.ts'
import { Closed, Empty, MailSent, ThankYou } from '#app/ui/art/scenes.tsx'
import { Poster, Sheet } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { GoalBar } from '#app/ui/goal-bar.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'
import type { Asking } from './ask-one.ts'
import { AskOne } from './ask-one.tsx'
import { MonthOfGift } from './monthly/month-of-gift.tsx'
import type { MonthOfGiftProps } from './monthly/month-of-gift.tsx'
import { Outcome } from './outcome.tsx'

export interface GiftPageProps {
  /** `returned`: all of it went back to the donor. */
  standing: 'paid' | 'returned' | 'processing' | 'open' | 'expired' | 'failed' | 'void'
  /** "$50" */
  amount: string
  /** "$50.00" */
  exactAmount: string
  /** What of it covers the fee: "$1.43". */
  coverText: string | null
  /** What of it went back: "$20". */
  returnedText: string | null
  /** How: what came by hand goes back by a check of the organization's. */
  wentBackBy: 'stripe' | 'check'
  /** The team's name, or the campaign's title, in quotation marks. */
  name: string
  /** Null for a team that is not for all to see any more. */
  placeHref: string | null
  /** Where to begin again, with what was typed; null when no gifts are taken there. */
  giveHref: string | null
  /** The payment page, while it is open. */
  payAt: string | null
  pageHref: string
  /** Null when the page is not for all to see any more. */
  asking: Asking | null
  progress: ProgressWords
  /** "2026-000123"; null until it is issued. */
  receiptNumber: string | null
  /** "November 22, 2026"; null before it is paid. */
  day: string | null
  dedication: DedicationShown | null
  /** Where to change what the page says of it; only for the browser that gave. */
  wordsHref: string | null
  /** Staff keep some of the words off the pages; told where the way to them is. */
  wordsHidden: boolean
  /** Set of a month of a monthly gift. */
  monthly: MonthOfGiftProps | null
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
          title={say('giving.gift.onItsWay')}
          words={say.rich('giving.gift.onItsWayWords', {
            amount: gift.amount,
            who: gift.name,
            name,
          })}
        >
          <PlaceLink gift={gift} />
        </Outcome>
      )
    case 'open':
      return (
        <Outcome
          picture={<Empty />}
          title={say('giving.gift.notFinished')}
          words={say('giving.gift.notFinishedWords', { amount: gift.amount })}
        >
          {gift.payAt && (
            <LinkButton href={gift.payAt} size="large">
              {say('giving.gift.goOn')}
            </LinkButton>
          )}
          {gift.giveHref && (
            <LinkButton href={gift.giveHref} look="secondary" size="large">
              {say('giving.gift.change')}
            </LinkButton>
          )}
        </Outcome>
      )
    case 'expired':
      return <NotMade gift={gift} as="closed" />
    case 'failed':
      return <NotMade gift={gift} as="failed" />
    case 'returned':
      return (
        <Outcome
          picture={<MailSent />}
          title={say('giving.gift.returned')}
          words={say.rich(
            gift.wentBackBy === 'check'
              ? 'giving.gift.returnedByCheck'
              : 'giving.gift.returnedWords',
            { amount: gift.returnedText ?? gift.amount, who: gift.name, name },
          )}
        >
          <PlaceLink gift={gift} />
        </Outcome>
      )
    case 'void':
      return (
        <Outcome
          picture={<Closed />}
          title={say('giving.gift.void')}
          words={say.rich('giving.gift.voidWords', { who: gift.name, name })}
        >
          <PlaceLink gift={gift} />
        </Outcome>
      )
  }
}

function NotMade({ gift, as }: { gift: GiftPageProps; as: 'closed' | 'failed' }) {
  return (
    <Outcome
      picture={<Closed />}
      title={say(`giving.gift.${as}`)}
      words={say.rich(`giving.gift.${as}Words`, { amount: gift.amount, who: gift.name, name })}
    >
      <TryAgain gift={gift} />
    </Outcome>
  )
}

function Paid({ gift }: { gift: GiftPageProps }) {
  return (
    <div className="stack-large">
      <Poster picture={<ThankYou />}>
        <p className="kicker">{say('giving.gift.arrived')}</p>
        <h1>{say('giving.gift.thanks')}</h1>
        <p className="lede">
          {gift.receiptNumber
            ? say.rich('giving.gift.paidNumbered', {
                amount: gift.amount,
                who: gift.name,
                receipt: gift.receiptNumber,
                name,
                number,
              })
            : say.rich('giving.gift.paid', { amount: gift.amount, who: gift.name, name })}
        </p>
        {gift.returnedText && <p>{say('giving.gift.partBack', { amount: gift.returnedText })}</p>}
        <div className="actions">
          <PlaceLink gift={gift} />
        </div>
      </Poster>
      <div className="columns">
        {gift.asking && (
          <div className="ask">
            <AskOne asking={gift.asking} pageHref={gift.pageHref} />
          </div>
        )}
        <Sheet>
          <GoalBar label={say('giving.gift.goal')} {...gift.progress} />
          <Confirmation gift={gift} />
          {gift.monthly && <MonthOfGift {...gift.monthly} />}
          {gift.wordsHref && (
            <p>
              {gift.wordsHidden && <>{say('giving.gift.wordsHidden')} </>}
              <a href={gift.wordsHref}>{say('giving.gift.words')}</a>
            </p>
          )}
        </Sheet>
      </div>
    </div>
  )
}

/** What is worth printing; the receipt that counts for taxes comes by email. */
function Confirmation({ gift }: { gift: GiftPageProps }) {
  const rows = [
    {
      term: say('giving.gift.rowGift'),
      value: <span className="figures">{gift.exactAmount}</span>,
    },
    ...(gift.monthly ? [{ term: say('monthly.gift.row'), value: gift.monthly.when }] : []),
    ...(gift.coverText ? [{ term: say('giving.gift.rowFee'), value: gift.coverText }] : []),
    ...(gift.returnedText ? [{ term: say('giving.gift.rowBack'), value: gift.returnedText }] : []),
    ...(gift.day ? [{ term: say('giving.gift.rowDay'), value: gift.day }] : []),
    ...(gift.receiptNumber
      ? [{ term: say('giving.gift.rowReceipt'), value: gift.receiptNumber }]
      : []),
    ...(gift.dedication
      ? [{ term: say('giving.gift.rowDedicated'), value: <Dedicated {...gift.dedication} /> }]
      : []),
    { term: say('giving.gift.rowTo'), value: <Charity gift={gift} /> },
  ]
  return <SummaryList rows={rows} />
}

function Charity({ gift }: { gift: GiftPageProps }) {
  if (!gift.ein) return <bdi>{gift.legalName}</bdi>
  return say.rich('giving.gift.ein', {
    organization: gift.legalName,
    ein: gift.ein,
    name,
    number,
  })
}

const name = (words: ReactNode) => <bdi>{words}</bdi>
const number = (words: ReactNode) => <span className="figures">{words}</span>

function TryAgain({ gift }: { gift: GiftPageProps }) {
  return (
    <>
      {gift.giveHref && (
        <LinkButton href={gift.giveHref} size="large">
          {say('giving.gift.again')}
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
      {gift.placeHref === '/' ? say('giving.gift.seeCampaign') : say('giving.gift.seeTeam')}
    </LinkButton>
  )
}
