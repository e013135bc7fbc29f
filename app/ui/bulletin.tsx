import type { ReactNode } from 'react'

interface PosterProps {
  picture?: ReactNode
  children: ReactNode
}

/** The head of a public page: words on one side, the drawing on the other. Children stack: kicker, h1, lede, actions. */
export function Poster({ picture, children }: PosterProps) {
  return (
    <div className="poster">
      <div className="poster-words">{children}</div>
      {picture}
    </div>
  )
}

type BandLook = 'plain' | 'shade' | 'dots' | 'ink' | 'sun'

/** A part of a page from edge to edge. */
export function Band({
  look = 'plain',
  children,
}: {
  look?: BandLook | undefined
  children: ReactNode
}) {
  return (
    <div className={look === 'plain' ? 'band' : `band band--${look}`}>
      <div className="wrap">{children}</div>
    </div>
  )
}

interface SectionProps {
  title: string
  id?: string | undefined
  /** A link beside the title's end: "All teams". */
  children: ReactNode
}

/** A titled part of a page below an Oxford rule. */
export function Section({ title, id, children }: SectionProps) {
  const titleId = `${id ?? title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-title`
  return (
    <section id={id} aria-labelledby={titleId} className="stack">
      <h2 className="section-title" id={titleId}>
        {title}
      </h2>
      {children}
    </section>
  )
}

interface ListingItem {
  href: string
  title: string
  picture?: ReactNode
  /** The drawing's colour by name (`data-color`). */
  color?: string | undefined
  /** One line: kind, town. */
  meta?: ReactNode
  /** More below: a tiny goal bar, a sentence. */
  children?: ReactNode
}

interface ListingProps {
  items: readonly ListingItem[]
  layout?: 'rows' | 'columns' | undefined
  level?: 'h2' | 'h3' | undefined
}

/** Things to choose from, set like small notices in a bulletin. The whole notice is the link. */
export function Listing({ items, layout = 'rows', level: Heading = 'h3' }: ListingProps) {
  return (
    <ul className={layout === 'columns' ? 'listing listing--columns' : 'listing'}>
      {items.map((item) => (
        <li
          key={item.href}
          data-color={item.color}
          className={item.picture ? 'listing-item' : 'listing-item listing-item--plain'}
        >
          {item.picture}
          <div className="listing-body">
            <Heading className="listing-title">
              <a href={item.href} dir="auto">
                {item.title}
              </a>
            </Heading>
            {item.meta && <p className="listing-meta">{item.meta}</p>}
            {item.children}
          </div>
        </li>
      ))}
    </ul>
  )
}

export interface WallEntry {
  key: string
  name: string
  /** Left out when the person asked to hide it. */
  sum?: string | undefined
  /** Below the name: for whom it is. */
  line?: ReactNode
  words?: string | undefined
  when?: ReactNode
  /** More about it, in the same line: who brought it in. */
  note?: ReactNode
}

/** What people put their name to: name, sum, words. */
export function Wall({ entries }: { entries: readonly WallEntry[] }) {
  return (
    <ul className="wall">
      {entries.map((entry) => (
        <li key={entry.key}>
          <bdi className="wall-name">{entry.name}</bdi>
          {entry.sum && <span className="wall-sum">{entry.sum}</span>}
          {entry.line && <p className="wall-line">{entry.line}</p>}
          {entry.words && (
            <p className="wall-words" dir="auto">
              {entry.words}
            </p>
          )}
          {entry.when && (
            <p className="wall-when">
              {entry.when}
              {entry.note && <> · {entry.note}</>}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** A sheet that stands out beside a page's text: the goal and the way to give. */
export function Sheet({ children, stay }: { children: ReactNode; stay?: 'stay' | undefined }) {
  return (
    <div className={stay ? 'aside-sheet aside--stay stack' : 'aside-sheet stack'}>{children}</div>
  )
}
