import { say } from '#app/words/say.ts'

export interface Crumb {
  text: string
  href: string
}

/** Where this page lies; the page itself is not repeated. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="breadcrumb" aria-label={say('ui.desk.breadcrumb')}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href} dir="auto">
              {crumb.text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
