import type { ReactNode } from 'react'

interface PageHeadProps {
  /** Of what the page is a part, in somebody's own words: an event, a sale. */
  of: ReactNode
  /** Leads back to it. */
  href?: string | undefined
  children: ReactNode
}

/** The head of a page about a part of something: the whole above it, then its own title and what belongs to that. */
export function PageHead({ of, href, children }: PageHeadProps) {
  return (
    <div className="stack">
      {href === undefined ? (
        <p className="kicker" dir="auto">
          {of}
        </p>
      ) : (
        <p className="kicker">
          <a href={href} dir="auto">
            {of}
          </a>
        </p>
      )}
      {children}
    </div>
  )
}
