import { Section } from '#app/ui/bulletin.tsx'
import { PhotoGrid } from '#app/ui/photo-grid.tsx'
import type { Photo } from '#app/ui/photo.tsx'
import { say } from '#app/words/say.ts'
import type { TeamLook } from './shown-look.server.ts'
import { TeamCover } from './team-cover.tsx'

/** The pictures of a page beside its cover; each leads to itself, whole. */
export function TeamPictures({ gallery }: { gallery: readonly Photo[] }) {
  if (gallery.length === 0) return null
  return (
    <Section title={say('pictures.page.title')} id="pictures">
      <PhotoGrid photos={gallery} />
    </Section>
  )
}

/** A film is a link and no more: nothing of it is loaded here (S39). */
export function TeamVideo({ video }: { video: TeamLook['video'] }) {
  if (!video) return null
  return (
    <a className="film" href={video.url} rel="nofollow ugc noopener">
      <TeamCover cover={video.still} sizes="(min-width: 34rem) 15rem, 60vw" />
      <span className="film-words">
        <strong dir="auto">{video.title || say('pictures.page.filmTitle')}</strong>
        <span className="small soft">
          {say.rich('pictures.page.filmLeads', {
            host: video.host,
            name: (words) => <bdi>{words}</bdi>,
          })}
        </span>
      </span>
    </a>
  )
}
