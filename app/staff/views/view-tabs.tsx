import { Tabs } from '#app/ui/tabs.tsx'
import { say } from '#app/words/say.ts'
import type { ViewPart } from '#db/schema/staff.ts'
import type { SavedView } from './find-views.server.ts'
import { keepViewHref, viewHref, viewQuery } from './view-query.ts'

interface ViewTabsProps {
  part: ViewPart
  views: readonly SavedView[]
  /** The filters in use, as an address has them. */
  asked: string
}

/** Views that were kept, one press away; and the way to keep the filters in use. */
export function ViewTabs({ part, views, asked }: ViewTabsProps) {
  const query = viewQuery(part, asked)
  const here = viewHref(part, query)
  const plain = viewHref(part, viewQuery(part, ''))
  const isKept = here === plain || views.some((view) => view.query === query)
  if (isKept && views.length === 0) return null
  return (
    <div className="views">
      {views.length > 0 && (
        <Tabs
          label={say('staff.views.label')}
          tabs={[
            { text: say('staff.views.all'), href: plain },
            ...views.map((view) => ({ text: view.name, href: viewHref(part, view.query) })),
          ]}
          current={here}
        />
      )}
      <p className="cluster small">
        {!isKept && <a href={keepViewHref(part, query)}>{say('staff.views.keep')}</a>}
        {views.length > 0 && <a href="/staff/views">{say('staff.views.manage')}</a>}
      </p>
    </div>
  )
}
