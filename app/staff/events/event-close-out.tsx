import '#app/ui/styles/events.css'
import '#app/ui/styles/money.css'
import { CheckList } from '#app/events/close-out/check-list.tsx'
import { EventFigures } from '#app/events/close-out/event-figures.tsx'
import { CostTable } from '#app/events/costs/cost-table.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'
import type { EventCloseOut } from './event-close-out.server.ts'

/** What an event brought, what it cost and what its captains have done since. */
export function EventCloseOutSection({ out, desk }: { out: EventCloseOut; desk: string }) {
  return (
    <Section title={say('closeOut.staff.title')} id="close-out">
      <EventFigures out={out} />
      <p>
        <LinkButton href={`${desk}/close-out.pdf`} look="secondary">
          {say('closeOut.paper')}
        </LinkButton>
      </p>
      <h3>{say('closeOut.checkList')}</h3>
      <CheckList items={out.items} at={null} mayTick={false} />
      {out.costs.length > 0 && <CostTable titled="here" costs={out.costs} hrefOf={null} />}
      {out.receipts.length > 0 && (
        <>
          <h3>{say('closeOut.staff.receipts')}</h3>
          <ul className="money-photos">
            {out.receipts.map((photo) => (
              <li key={photo.name}>
                <a href={photo.wholeHref}>
                  <img
                    src={photo.src}
                    width={photo.width}
                    height={photo.height}
                    alt={say('contributions.item.photoAlt', { title: photo.what })}
                    loading="lazy"
                  />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
