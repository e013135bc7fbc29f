import '#app/ui/styles/resources.css'
import { Shelf } from '#app/ui/art/shelf.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { MoveButtons } from '#app/ui/move-buttons.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { resourceHref, RESOURCES } from './resource-hrefs.ts'
import type { ListedResource } from './resources-desk.server.ts'

interface ResourcesDeskProps {
  resources: readonly ListedResource[]
  mayChange: boolean
}

/** The library in its order, each with the buttons that move it. */
export function ResourcesDesk({ resources, mayChange }: ResourcesDeskProps) {
  if (resources.length === 0)
    return (
      <EmptyState
        picture={<Shelf />}
        title={say('resources.staff.none')}
        actions={
          mayChange && (
            <LinkButton href={`${RESOURCES}/entry`}>{say('resources.staff.add')}</LinkButton>
          )
        }
      >
        <p>{say('resources.staff.noneWords')}</p>
      </EmptyState>
    )
  return (
    <div className="stack">
      <p className="measure">{say('resources.staff.lede')}</p>
      <ol className="resource-rows">
        {resources.map((resource, place) => (
          <li key={resource.publicId} id={resource.publicId} className="resource-row">
            <div className="resource-words">
              <h2>
                <a href={resourceHref(resource.publicId)} dir="auto">
                  {resource.title}
                </a>
              </h2>
              <p className="small soft" dir="auto">
                {resource.facts.join(' · ')}
              </p>
              <p className="small">
                <StateTag isShown={resource.isShown} />{' '}
                {resource.pinned > 0 && say('resources.staff.pinned', { n: resource.pinned })}
              </p>
            </div>
            {mayChange && (
              <MoveButtons
                action={`${resourceHref(resource.publicId)}/position`}
                up={place > 0 ? say('resources.staff.up', { title: resource.title }) : null}
                down={
                  place < resources.length - 1
                    ? say('resources.staff.down', { title: resource.title })
                    : null
                }
              />
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

export function StateTag({ isShown }: { isShown: boolean }) {
  return isShown ? (
    <Tag tone="good">{say('resources.staff.shown')}</Tag>
  ) : (
    <Tag tone="waiting">{say('resources.staff.hidden')}</Tag>
  )
}
