import '#app/ui/styles/resources.css'
import type { ReactNode } from 'react'
import { Shelf } from '#app/ui/art/shelf.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { MoveButtons } from '#app/ui/move-buttons.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { MOST_PINNED } from './most-pinned.ts'
import type { PinsDone } from './pins-done.ts'
import type { findPinsDesk } from './pins-desk.server.ts'

type Desk = Awaited<ReturnType<typeof findPinsDesk>>
type Listed = Desk['pinned'][number]

/** What of the library stands on a team's page, in its order, and what else there is. It works without a script. */
export function PinsDeskPage({ desk, done }: { desk: Desk; done: PinsDone | null }) {
  const base = `/manage/${desk.team.slug}/resources`
  return (
    <div className="stack-large">
      {done && (
        <Notice
          kind={done === 'full' || done === 'gone' ? 'warning' : 'success'}
          title={say(`resources.pins.done.${done}`, { most: sayNumber(MOST_PINNED) })}
          announce="politely"
        />
      )}
      <div className="stack">
        <h2>{say('resources.pins.title')}</h2>
        <p className="measure">{say('resources.pins.lede', { most: sayNumber(MOST_PINNED) })}</p>
      </div>
      {desk.pinned.length === 0 ? (
        <p className="soft">{say('resources.pins.none')}</p>
      ) : (
        <ol className="resource-rows">
          {desk.pinned.map((resource, place) => (
            <Row key={resource.publicId} resource={resource}>
              <MoveButtons
                action={`${base}/${resource.publicId}/position`}
                up={place > 0 ? say('resources.staff.up', { title: resource.title }) : null}
                down={
                  place < desk.pinned.length - 1
                    ? say('resources.staff.down', { title: resource.title })
                    : null
                }
              />
              <Press
                action={`${base}/${resource.publicId}/pin/end`}
                text={say('resources.pins.unpin')}
                title={resource.title}
              />
            </Row>
          ))}
        </ol>
      )}
      <Section title={say('resources.pins.more')} id="more">
        <Others desk={desk} base={base} />
      </Section>
    </div>
  )
}

function Others({ desk, base }: { desk: Desk; base: string }) {
  if (desk.others.length === 0 && desk.words === '')
    return (
      <EmptyState
        picture={<Shelf />}
        level="h3"
        title={say('resources.pins.nothing')}
        actions={<LinkButton href="/resources">{say('resources.page.all')}</LinkButton>}
      />
    )
  return (
    <div className="stack">
      <search>
        <form method="get" action={`${base}#more`} className="measure">
          <SearchField
            name="q"
            label={say('resources.search')}
            defaultValue={desk.words}
            maxLength={80}
          />
        </form>
      </search>
      {desk.isFull && (
        <p className="soft">{say('resources.pins.full', { most: sayNumber(MOST_PINNED) })}</p>
      )}
      {desk.others.length === 0 && <p className="soft">{say('resources.noFit')}</p>}
      <ul className="resource-rows">
        {desk.others.map((resource) => (
          <Row key={resource.publicId} resource={resource}>
            {!desk.isFull && (
              <Press
                action={`${base}/${resource.publicId}/pin`}
                text={say('resources.pins.pin')}
                title={resource.title}
              />
            )}
          </Row>
        ))}
      </ul>
    </div>
  )
}

function Row({ resource, children }: { resource: Listed; children: ReactNode }) {
  return (
    <li id={resource.publicId} className="resource-row">
      <div className="resource-words">
        <h3 dir="auto">
          {resource.isShown ? <a href={resource.href}>{resource.title}</a> : resource.title}
        </h3>
        <p className="small soft" dir="auto">
          {resource.facts.join(' · ')}
        </p>
        {!resource.isShown && <Tag tone="waiting">{say('resources.pins.hidden')}</Tag>}
      </div>
      <div className="resource-moves">{children}</div>
    </li>
  )
}

function Press({ action, text, title }: { action: string; text: string; title: string }) {
  return (
    <form method="post" action={action}>
      <Button look="secondary" aria-label={`${text}: ${title}`}>
        {text}
      </Button>
    </form>
  )
}
