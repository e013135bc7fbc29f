import '#app/ui/styles/check-in.css'
import '#app/ui/styles/sales.css'
import type { ReactNode } from 'react'
import { BrandLink } from '#app/ui/brand/brand-link.tsx'

interface TableFrameProps {
  brandColor: string | null | undefined
  title: string
  /** Whose table it is, below the title. */
  of: string
  back: { readonly href: string; readonly text: string }
  children: ReactNode
}

/** A page for the table on the day: like the list of check-in, with no way out into the site. */
export function TableFrame({ brandColor, title, of, back, children }: TableFrameProps) {
  return (
    <div className="check-in">
      <BrandLink color={brandColor} />
      <header className="check-in-head">
        <div>
          <p className="kicker">
            <a href={back.href}>{back.text}</a>
          </p>
          <h1 dir="auto">{title}</h1>
          <p dir="auto">{of}</p>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
