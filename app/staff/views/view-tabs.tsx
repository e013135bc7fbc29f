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

/** Views that were kept, one press away. */
export function ViewTabs({ part, views, asked }: ViewTabsProps) {
  if (views.length === 0) return null
  return (
    <Tabs
      label={say('staff.views.label')}
      tabs={[
        { text: say('staff.views.all'), href: plainHref(part) },
        ...views.map((view) => ({ text: view.name, href: viewHref(part, view.query) })),
      ]}
      current={viewHref(part, viewQuery(part, asked))}
    />
  )
}

/** Below the filters: the way to keep those in use, and to what was kept. */
export function KeepFilters({ part, views, asked }: ViewTabsProps) {
  const query = viewQuery(part, asked)
  const isKept =
    viewHref(part, query) === plainHref(part) || views.some((view) => view.query === query)
  return (
    <>
      {!isKept && <a href={keepViewHref(part, query)}>{say('staff.views.keep')}</a>}
      {views.length > 0 && <a href="/staff/views">{say('staff.views.manage')}</a>}
    </>
  )
}

function plainHref(part: ViewPart): string {
  return viewHref(part, viewQuery(part, ''))
}
