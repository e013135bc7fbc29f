import type { ReactNode } from 'react'
import type { EventKind } from '#db/schema/events.ts'
import { TeamCover } from '#app/teams/look/team-cover.tsx'
import type { Cover } from '#app/teams/look/team-cover.tsx'
import { SponsorWall } from '#app/teams/sponsors/sponsor-wall.tsx'
import type { ShownSponsorLevel } from '#app/teams/sponsors/sponsor-wall.tsx'
import { Band, Poster, Section, Sheet } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Prose } from '#app/ui/prose.tsx'
import type { ShareWay } from '#app/teams/sharing/share-ways.ts'
import { say } from '#app/words/say.ts'
import { DealLine, DealPart } from '../dining-night/deal-part.tsx'
import type { ShownDeal } from '../dining-night/tell-deal.ts'
import { OutingPart } from '../golf/outing-part.tsx'
import type { Told } from '../golf/outing-words.ts'
import { SellingPart } from '../tickets/page/selling-part.tsx'
import type { ShownSelling } from '../tickets/page/shown-selling.server.ts'
import { CrowdWords } from '../dining-night/forecast/crowd-words.tsx'
import type { ShownCrowd } from '../dining-night/forecast/shown-crowd.server.ts'
import type { GiveInstead } from '../dining-night/guests/give-instead.ts'
import { GiveThanks, GiveWay } from '../dining-night/guests/give-instead.tsx'
import { SalePart, SalePrices, SaleSold } from '../yard-sale/sale-part.tsx'
import type { ShownSale } from '../yard-sale/sale-part.tsx'
import type { RsvpState } from '../rsvp/rsvp-page.tsx'
import { ShownShifts } from '../shifts/shown-shifts.tsx'
import type { ShownShift } from '../shifts/shown-shifts.tsx'
import { sayEventInTown } from '../event-kind.ts'
import { Actions, AtTheTill, Coming, Hands } from './event-ways.tsx'
import { EventFacts } from './event-facts.tsx'
import type { EventFactsProps } from './event-facts.tsx'

export interface EventPageProps extends EventFactsProps {
  /** The page's own address, below which its files are. */
  href: string
  title: string
  kind: EventKind
  team: { readonly name: string; readonly href: string }
  /** Made by `renderStory`; nothing else is fit to stand here (S27). */
  storyHtml: string
  /** "Jun 12 – 13", and in full "Saturday, June 12 – Sunday, June 13". */
  short: string
  daysInFull: string
  rainPlan: string
  standing: 'ahead' | 'over' | 'cancelled'
  cancelReason: string | null
  cover: Cover
  ways: readonly ShareWay[]
  /** Null in a preview: what is not out cannot be shared. */
  shareUrl: string | null
  rsvp: RsvpState
  /** Of a yard sale: what is for sale, and how. */
  sale: ShownSale | null
  /** Of a dining night that was not called off: what its restaurant gives. */
  deal: ShownDeal | null
  /** Of a dining night: how many come, in words. */
  crowd: ShownCrowd | null
  /** Of a dining night that stayed under what its restaurant had asked for: the way to give all the same. */
  afterAll: GiveInstead | null
  /** What everyone can buy of it. */
  selling: ShownSelling | null
  /** Of a golf outing: how it is played. */
  outing: readonly Told[] | null
  /** What is to be done that is not over. */
  shifts: readonly ShownShift[]
  /** Whether things can be offered for it. */
  takesOffers: boolean
  /** Who sponsors it, by level. */
  sponsors: readonly ShownSponsorLevel[]
  /** Above all else: that this is a preview. */
  notice?: ReactNode
}

/** An event's page between masthead and foot, for a frame with `layout="flush"` and the team's colour. */
export function EventPage(event: EventPageProps) {
  return (
    <>
      {event.notice && (
        <Band>
          <div className="measure">{event.notice}</div>
        </Band>
      )}
      <Band look="dots">
        <Poster picture={<TeamCover cover={event.cover} sizes={HEAD} load="first" />}>
          <p className="kicker">{sayEventInTown(event.kind, event.town)}</p>
          <h1 dir="auto">{event.title}</h1>
          <p className="lede">{event.daysInFull}</p>
          <p className="soft">
            {say.rich('events.page.by', {
              team: event.team.name,
              link: (words) => (
                <a href={event.team.href} dir="auto">
                  {words}
                </a>
              ),
            })}
          </p>
        </Poster>
      </Band>
      <Band>
        <div className="columns columns--aside-first">
          <aside aria-label={say('events.page.whenAndWhere')}>
            <Sheet stay="stay">
              <Standing event={event} />
              {event.afterAll && <GiveThanks instead={event.afterAll} />}
              {event.deal && !event.afterAll && <DealLine line={event.deal.line} />}
              <AtTheTill event={event} />
              <EventFacts {...event}>
                {event.sale && event.standing === 'ahead' && (
                  <SalePrices prices={event.sale.prices} />
                )}
              </EventFacts>
              {event.sale && <SaleSold sold={event.sale.sold} standing={event.standing} />}
              {event.crowd && <CrowdWords crowd={event.crowd} />}
              <Coming event={event} />
              {event.crowd && <GiveWay instead={event.crowd.instead} standing={event.standing} />}
              <Hands event={event} />
              {event.takesOffers && (
                <p className="on-screen">
                  <a href={`${event.href}/offer`}>{say('offers.link')}</a>
                </p>
              )}
              <Actions event={event} />
            </Sheet>
          </aside>
          <div className="stack-large">
            {event.storyHtml !== '' && (
              <Section
                title={say(
                  event.standing === 'over' ? 'events.page.storyOver' : 'events.page.story',
                )}
                id="story"
              >
                <Prose html={event.storyHtml} />
              </Section>
            )}
            {event.deal && <DealPart deal={event.deal} />}
            {event.outing && <OutingPart told={event.outing} />}
            {event.selling && (
              <SellingPart
                selling={event.selling}
                href={event.shareUrl === null ? null : event.href}
              />
            )}
            {event.sale && <SalePart sale={event.sale} standing={event.standing} />}
            {event.rainPlan !== '' && event.standing !== 'over' && (
              <Section title={say('events.page.rain')} id="rain">
                <p dir="auto">{event.rainPlan}</p>
              </Section>
            )}
            {event.shifts.length > 0 && (
              <Section title={say('shifts.page.title')} id="hands">
                <ShownShifts shifts={event.shifts} href={event.href} />
              </Section>
            )}
            <SponsorWall levels={event.sponsors} />
            <Section title={say('events.page.for')} id="team">
              <p>
                {say.rich('events.page.forWords', {
                  team: event.team.name,
                  name: (words) => <bdi>{words}</bdi>,
                })}
              </p>
              <div className="actions">
                <LinkButton href={event.team.href} look="secondary">
                  {say('events.page.seeTeam')}
                </LinkButton>
              </div>
            </Section>
          </div>
        </div>
      </Band>
    </>
  )
}

const HEAD = '(min-width: 76rem) 32rem, (min-width: 56rem) 42vw, 60vw'

function Standing({ event: { standing, cancelReason } }: { event: EventPageProps }) {
  switch (standing) {
    case 'ahead':
      return null
    case 'over':
      return <Notice title={say('events.page.over')} />
    case 'cancelled':
      return (
        <Notice kind="warning" title={say('events.page.cancelled')}>
          <p dir="auto">{cancelReason}</p>
        </Notice>
      )
  }
}
