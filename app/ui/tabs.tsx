import { say } from '#app/words/say.ts'

export interface Tab {
  text: string
  href: string
  /** Things waiting there. */
  count?: number | undefined
  countText?: string | undefined
}

interface TabsProps {
  label: string
  tabs: readonly Tab[]
  /** `href` of the tab this page belongs to. */
  current?: string | undefined
}

/** The parts of a desk. Links, since each part is a page of its own. */
export function Tabs({ label, tabs, current }: TabsProps) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.href === current ? 'page' : undefined}>
              {tab.text}
              {tab.count ? (
                <span className="count">
                  {tab.count}
                  <span className="unseen"> {tab.countText ?? say('ui.desk.waiting')}</span>
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
