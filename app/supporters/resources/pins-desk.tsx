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
import { SAID } from './pins-done.ts'
import type { PinsSaid } from './pins-done.ts'
import type { findPinsDesk } from './pins-desk.server.ts'

type Desk = Awaited<ReturnType<typeof findPinsDesk>>
type Listed = Desk['pinned'][number]

/** What of the library stands on a team's page, in its order, and what else there is. It works without a script. */
export function PinsDeskPage({ desk, said }: { desk: Desk; said: PinsSaid | null }) {
  const base = `/manage/${desk.team.slug}/resources`
  const isSaidAbove = said?.done === 'unpinned' || said?.done === 'moved'
  return (
    <div className="stack-large">
      <div className="stack">
        <h2>{say('resources.pins.title')}</h2>
        <p className="measure">{say('resources.pins.lede', { most: sayNumber(MOST_PINNED) })}</p>
      </div>
      {desk.pinned.length === 0 && <p className="soft">{say('resources.pins.none')}</p>}
      <Rows
        resources={desk.pinned}
        said={isSaidAbove ? said : null}
        presses={(resource, place) => (
          <>
            <MoveButtons
              action={`${base}/${resource.publicId}/position`}
              up={place > 0 ? say('resources.staff.up', { title: resource.title }) : null}
              down={
                place < desk.pinned.length - 1
                  ? say('resources.staff.down', { title: resource.title })
                  : null
              }
              fields={<Kept words={desk.words} at={resource} />}
            />
            <Press
              action={`${base}/${resource.publicId}/pin/end`}
              text={say('resources.pins.unpin')}
              title={resource.title}
            >
              <Kept words={desk.words} at={desk.pinned[place + 1]} />
            </Press>
          </>
        )}
      />
      <Section title={say('resources.pins.more')} id="more">
        <Others desk={desk} base={base} said={isSaidAbove ? null : said} />
      </Section>
    </div>
  )
}

function Others({ desk, base, said }: { desk: Desk; base: string; said: PinsSaid | null }) {
  const isAll = desk.words === ''
  return (
    <div className="stack">
      {(desk.others.length > 0 || !isAll) && (
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
      )}
      {desk.isFull && (
        <p className="soft">{say('resources.pins.full', { most: sayNumber(MOST_PINNED) })}</p>
      )}
      <Rows
        resources={desk.others}
        said={said}
        presses={(resource, place) =>
          !desk.isFull && (
            <Press
              action={`${base}/${resource.publicId}/pin`}
              text={say('resources.pins.pin')}
              title={resource.title}
            >
              <Kept words={desk.words} at={desk.others[place + 1]} />
            </Press>
          )
        }
      />
      {desk.others.length === 0 &&
        (isAll ? (
          <EmptyState
            picture={<Shelf />}
            level="h3"
            title={say('resources.pins.nothing')}
            actions={<LinkButton href="/resources">{say('resources.page.all')}</LinkButton>}
          />
        ) : (
          <>
            <p className="soft">{say('resources.noFit')}</p>
            <p>
              <a href={`${base}#more`}>{say('resources.showAll')}</a>
            </p>
          </>
        ))}
    </div>
  )
}

interface RowsProps {
  resources: readonly Listed[]
  /** What was just done in this list. */
  said: PinsSaid | null
  presses: (resource: Listed, place: number) => ReactNode
}

/** A list, with what was just done said where it was done. */
function Rows({ resources, said, presses }: RowsProps) {
  if (resources.length === 0 && !said) return null
  const rows = resources.map((resource, place) => (
    <Row key={resource.publicId} resource={resource}>
      {presses(resource, place)}
    </Row>
  ))
  if (!said) return <ol className="resource-rows">{rows}</ol>
  const at = resources.findIndex(({ publicId }) => publicId === said.at)
  return (
    <ol className="resource-rows">
      {rows.toSpliced(at < 0 ? rows.length : at, 0, <Said key={SAID} done={said.done} />)}
    </ol>
  )
}

/** The address of the page leads here, so that it is seen and read out, and the next key goes on below it. */
function Said({ done }: Pick<PinsSaid, 'done'>) {
  return (
    <li id={SAID} tabIndex={-1} className="resource-said">
      <Notice
        kind={done === 'full' || done === 'gone' ? 'warning' : 'success'}
        title={say(`resources.pins.done.${done}`, { most: sayNumber(MOST_PINNED) })}
      />
    </li>
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

interface PressProps {
  action: string
  text: string
  title: string
  children: ReactNode
}

function Press({ action, text, title, children }: PressProps) {
  return (
    <form method="post" action={action}>
      {children}
      <Button look="secondary" aria-label={`${text}: ${title}`}>
        {text}
      </Button>
    </form>
  )
}

/** The search, and above which row the answer is said. */
function Kept({ words, at }: { words: string; at: Listed | undefined }) {
  return (
    <>
      <input type="hidden" name="q" value={words} />
      <input type="hidden" name="at" value={at?.publicId ?? ''} />
    </>
  )
}
