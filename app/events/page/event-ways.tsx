import { ShareWays } from '#app/teams/sharing/share-more.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { ShareLink } from '#app/ui/share.tsx'
import { say } from '#app/words/say.ts'
import { SellingWay } from '../tickets/page/selling-part.tsx'
import type { EventPageProps } from './event-page.tsx'

/** The way to say that one comes, and how much room there is. */
export function Coming({ event: { rsvp, selling, href } }: { event: EventPageProps }) {
  switch (rsvp.kind) {
    case 'closed':
      return null
    case 'sold':
      return selling && <SellingWay selling={selling} href={href} />
    case 'full':
      return (
        <div className="stack">
          <p>{say('rsvp.full')}</p>
          <LinkButton href={`${href}/rsvp`} look="secondary" className="button--full">
            {say('rsvp.form.fullTitle')}
          </LinkButton>
        </div>
      )
    case 'open':
      return (
        <div className="stack">
          <LinkButton href={`${href}/rsvp`} size="large" className="button--full">
            {say('rsvp.button')}
          </LinkButton>
          {rsvp.room === 'few' && <p className="small soft">{say('rsvp.few')}</p>}
        </div>
      )
  }
}

/** The flyer for the phone, on the way to the restaurant. */
export function AtTheTill({
  event: { deal, standing, shareUrl, href },
}: {
  event: EventPageProps
}) {
  if (!deal || standing !== 'ahead' || shareUrl === null) return null
  return (
    <p className="on-screen">
      <a href={`${href}/flyer`}>{say('diningOut.phone.link')}</a>
    </p>
  )
}

/** How many helpers are looked for, and where. */
export function Hands({ event: { shifts } }: { event: EventPageProps }) {
  const n = shifts.reduce((sum, { needed, taken }) => sum + Math.max(0, needed - taken), 0)
  if (n === 0) return null
  return (
    <p>{say.rich('shifts.page.short', { n, link: (words) => <a href="#hands">{words}</a> })}</p>
  )
}

/** The ways to keep it, to tell of it, and to ask. */
export function Actions({ event }: { event: EventPageProps }) {
  if (event.shareUrl === null) return null
  return (
    <>
      {event.standing === 'ahead' && (
        <p className="on-screen">
          <a href={`${event.href}/event.ics`}>{say('events.page.calendar')}</a>
        </p>
      )}
      <ShareLink
        label={say('events.page.link')}
        url={event.shareUrl}
        share={{
          title: event.title,
          text: [`${event.title}. ${event.short}.`, event.deal?.line].filter(Boolean).join(' '),
          button: say('events.page.share'),
        }}
      />
      <ShareWays ways={event.ways} />
      <p className="on-screen">
        <a href={`${event.href}/message`}>{say('relay.link')}</a>
      </p>
      {event.standing === 'ahead' && (
        <p className="on-screen">
          <a href={`${event.href}/poster.pdf`}>{say('events.page.poster')}</a>
        </p>
      )}
    </>
  )
}
