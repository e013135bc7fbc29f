import { Listing, Section } from '#app/ui/bulletin.tsx'
import { PhotoImage } from '#app/ui/photo.tsx'
import type { Photo } from '#app/ui/photo.tsx'
import { say } from '#app/words/say.ts'

export interface NewsListed {
  readonly href: string
  readonly title: string
  readonly when: string
  /** How it begins. */
  readonly words: string
  readonly photo: Photo | null
}

/** News, the newest first. */
export function NewsList({ news, level }: { news: readonly NewsListed[]; level?: 'h2' | 'h3' }) {
  return (
    <Listing
      level={level}
      items={news.map(({ href, title, when, words, photo }) => ({
        href,
        title,
        meta: when,
        picture: photo && (
          <div className="news-photo">
            <PhotoImage photo={{ ...photo, alt: '' }} sizes="6rem" />
          </div>
        ),
        children: (
          <p className="small" dir="auto">
            {words}
          </p>
        ),
      }))}
    />
  )
}

/** The newest on a team's page; nothing when nothing is told. */
export function TeamNews({ news, teamHref }: { news: readonly NewsListed[]; teamHref: string }) {
  if (news.length === 0) return null
  return (
    <Section title={say('news.tab')} id="news">
      <NewsList news={news} />
      <p>
        <a href={`${teamHref}/news`}>{say('news.page.all')}</a>
      </p>
    </Section>
  )
}
