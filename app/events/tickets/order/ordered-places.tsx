import { Section } from '#app/ui/bulletin.tsx'
import { ShareLink } from '#app/ui/share.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { OrderPageFacts, ShownTicket } from './order-page.server.ts'

/** Each place with who comes, whether it is paid, and the link to pass on; then what goes with them. */
export function OrderedPlaces({ order }: { order: OrderPageFacts }) {
  const places = order.tickets.filter(({ isPerson }) => isPerson)
  const things = order.tickets.filter(({ isPerson, isOut }) => !isPerson && !isOut)
  return (
    <>
      {places.length > 0 && (
        <Section title={say('tickets.order.places')} id="places">
          <p>{say('tickets.order.placesWords')}</p>
          <ul className="places">
            {places.map((ticket) => (
              <Place key={ticket.key} ticket={ticket} title={order.title} />
            ))}
          </ul>
        </Section>
      )}
      {things.length > 0 && (
        <Section title={say('tickets.order.things')} id="things">
          <ul className="stack">
            {countThings(things).map(({ name, n }) => (
              <li key={name} dir="auto">
                {n === 1 ? name : `${n} × ${name}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function Place({ ticket, title }: { ticket: ShownTicket; title: string }) {
  const { place, who, unpaid } = ticket
  const name =
    place === null
      ? ticket.package
      : say('tickets.order.placeOf', { what: ticket.package, n: place.n, of: place.of })
  return (
    <li className="place">
      <div className="place-head">
        <h3 className="place-name">
          {who === null ? say('tickets.order.notNamed') : <bdi>{who}</bdi>}
        </h3>
        <span className="soft" dir="auto">
          {name}
        </span>
      </div>
      {ticket.isOut ? (
        <p>
          <Tag tone="quiet">
            {ticket.isGift ? say('tickets.order.isGift') : say('tickets.order.isOut')}
          </Tag>
        </p>
      ) : (
        <>
          {unpaid !== null && (
            <p>
              <Tag tone="waiting">{say('tickets.order.unpaid', { sum: unpaid })}</Tag>
            </p>
          )}
          <ShareLink
            id={`link-${ticket.key}`}
            label={say('tickets.order.link')}
            url={ticket.link}
            share={{
              title,
              text: say('tickets.order.shareText', { event: title }),
              button: say('tickets.order.share'),
            }}
          />
        </>
      )}
    </li>
  )
}

function countThings(things: readonly ShownTicket[]): { name: string; n: number }[] {
  return [...new Set(things.map((thing) => thing.package))].map((name) => ({
    name,
    n: things.filter((thing) => thing.package === name).length,
  }))
}
