import '#app/ui/styles/captain.css'
import '#app/ui/styles/offers.css'
import { Empty } from '#app/ui/art/scenes.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { TagTone } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { OfferStatus } from '#db/schema/item-offers.ts'
import type { OfferLine, OffersDesk } from './offers-desk.server.ts'

/** What was offered for a sale, what waits for an answer first. */
export function OffersDeskPage(desk: OffersDesk) {
  const { event, intake, isSet, groups, count } = desk
  return (
    <div className="stack-large">
      <PageHead of={event.title} href={event.desk}>
        <h2>{say('offers.desk.title')}</h2>
        {intake && (
          <p>
            <Tag tone={intake.state === 'open' ? 'good' : 'quiet'}>
              {say(`offers.desk.state.${intake.state}`)}
            </Tag>{' '}
            {intake.capacity === null
              ? say('offers.desk.roomNone', { accepted: intake.accepted })
              : say('offers.desk.room', { accepted: intake.accepted, capacity: intake.capacity })}
          </p>
        )}
        {isSet && (
          <div className="actions">
            <LinkButton href={`${event.desk}/slots`}>{say('offers.desk.slots')}</LinkButton>
            <LinkButton href={`${event.desk}/intake`} look="secondary">
              {say('offers.desk.settings')}
            </LinkButton>
          </div>
        )}
      </PageHead>
      {!isSet && (
        <EmptyState
          picture={<Empty />}
          title={say('offers.desk.notOpen')}
          level="h3"
          actions={
            <LinkButton href={`${event.desk}/intake`}>{say('offers.desk.setUp')}</LinkButton>
          }
        >
          <p>{say('offers.desk.notOpenWords')}</p>
        </EmptyState>
      )}
      {count > 0 && <Kinds {...desk} />}
      {isSet && count === 0 && <p className="soft">{say('offers.desk.none')}</p>}
      {groups.map(({ status, offers }) => (
        <Section key={status} title={say(`offers.status.${status}`)} id={status}>
          <ul className="offer-list">
            {offers.map((offer) => (
              <OfferItem key={offer.href} offer={offer} />
            ))}
          </ul>
        </Section>
      ))}
      {count > 0 && (
        <p className="soft">
          <a href={`${event.desk}/offers.csv`}>{say('offers.desk.csv')}</a>
        </p>
      )}
    </div>
  )
}

/** Only those of one kind. */
function Kinds({ event, kinds, category, count }: OffersDesk) {
  const list = `${event.desk}/offers`
  if (kinds.length < 2) return null
  return (
    <Tabs
      label={say('offers.desk.filter')}
      current={category === null ? list : `${list}?kind=${category}`}
      tabs={[
        { text: `${say('offers.desk.all')} (${count})`, href: list },
        ...kinds.map(({ kind, n }) => ({
          text: `${say(`offers.category.${kind}`)} (${n})`,
          href: `${list}?kind=${kind}`,
        })),
      ]}
    />
  )
}

function OfferItem({ offer }: { offer: OfferLine }) {
  return (
    <li>
      {offer.photo ? (
        <img
          className="offer-thumb"
          src={offer.photo.src}
          width={offer.photo.width}
          height={offer.photo.height}
          alt=""
          loading="lazy"
        />
      ) : (
        <span className="offer-thumb offer-thumb--none" />
      )}
      <div className="offer-words">
        <a href={offer.href} dir="auto">
          {offer.what}
        </a>
        <p className="offer-meta">
          <span>{say(`offers.category.${offer.category}`)}</span>
          <span>{say(`offers.size.${offer.size}`)}</span>
          {offer.boxes > 0 && <span>{say('offers.desk.boxes', { n: offer.boxes })}</span>}
          <span>{say(`offers.way.${offer.way}`)}</span>
        </p>
        <p className="offer-meta">
          {offer.time ? <strong>{offer.time}</strong> : <span>{offer.day}</span>}
          {offer.who && <bdi>{offer.who}</bdi>}
        </p>
      </div>
    </li>
  )
}

/** How an offer stands, in a word. */
export function OfferStatusTag({ status }: { status: OfferStatus }) {
  return <Tag tone={toneOf(status)}>{say(`offers.status.${status}`)}</Tag>
}

function toneOf(status: OfferStatus): TagTone {
  switch (status) {
    case 'offered':
      return 'waiting'
    case 'accepted':
    case 'booked':
      return 'note'
    case 'received':
      return 'good'
    case 'declined':
    case 'withdrawn':
      return 'quiet'
    case 'no_show':
      return 'bad'
  }
}
