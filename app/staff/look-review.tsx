import '#app/ui/styles/look.css'
import { TeamCover } from '#app/teams/look/team-cover.tsx'
import { PhotoImage } from '#app/ui/photo.tsx'
import type { Photo } from '#app/ui/photo.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { ChangedWords } from './changed-words.tsx'
import type { LookReview } from './look-review.server.ts'
import type { Change } from './word-changes.ts'

type Side = LookReview['after']

/** Cover, colour, pictures and film as everyone sees them and as they would, with the words for who cannot see them. */
export function ProposedLook({ look }: { look: LookReview }) {
  const { before, after, changed } = look
  return (
    <section className="stack apart look-review" aria-labelledby="look-title">
      <h3 id="look-title" className="cluster">
        {say('pictures.review.title')}
        {changed && before && <Tag tone="note">{say('pictures.review.changed')}</Tag>}
      </h3>
      {before && changed ? (
        <div className="look-sides">
          <LookSide
            title={say('pictures.review.before')}
            side={before}
            mark={markFor(after, say('review.look.gone'))}
          />
          <LookSide
            title={say('pictures.review.after')}
            side={after}
            mark={markFor(before, say('pictures.review.new'))}
            describedAnew={look.describedAnew}
          />
        </div>
      ) : (
        <LookSide side={after} />
      )}
    </section>
  )
}

/** Says of a picture that the other side has not what it is. */
function markFor(other: Side, words: string): (photo: Photo) => string | undefined {
  const known = new Set(photosOf(other).map(({ wholeHref }) => wholeHref))
  return ({ wholeHref }) => (known.has(wholeHref) ? undefined : words)
}

interface LookSideProps {
  title?: string
  side: Side
  mark?: (photo: Photo) => string | undefined
  describedAnew?: LookReview['describedAnew']
}

function LookSide({ title, side, mark, describedAnew = {} }: LookSideProps) {
  const words = (photo: Photo) => (
    <PictureWords photo={photo} mark={mark?.(photo)} anew={describedAnew[photo.wholeHref]} />
  )
  return (
    <div className="stack" data-color={side.color}>
      {title && <h4>{title}</h4>}
      <TeamCover cover={side.cover} sizes="(min-width: 64rem) 34rem, 92vw" />
      <p className="small soft">
        {side.cover.kind === 'photo' ? words(side.cover.photo) : say('pictures.review.drawn')}
        <br />
        {say('pictures.cover.color')}: {say(`pictures.color.${side.color}`)}
      </p>
      {side.gallery.length > 0 && (
        <ul className="look-gallery">
          {side.gallery.map((photo) => (
            <li key={photo.src}>
              <a href={photo.wholeHref} className="picture-frame">
                <PhotoImage
                  photo={{ ...photo, alt: photo.alt || say('pictures.gallery.decoration') }}
                  sizes="12rem"
                />
              </a>
              <p className="small">{words(photo)}</p>
            </li>
          ))}
        </ul>
      )}
      {side.video && (
        <p>
          {say('pictures.film.title')}:{' '}
          <a href={side.video.url} rel="noopener nofollow ugc" dir="auto">
            {side.video.title || side.video.url}
          </a>{' '}
          <span className="soft">({side.video.host})</span>
        </p>
      )}
    </div>
  )
}

interface PictureWordsProps {
  photo: Photo
  mark: string | undefined
  anew: readonly Change[] | undefined
}

function PictureWords({ photo, mark, anew }: PictureWordsProps) {
  return (
    <>
      {mark && <Tag tone="note">{mark}</Tag>}{' '}
      {anew && <Tag tone="note">{say('review.look.anew')}</Tag>}{' '}
      {anew ? (
        <q dir="auto">
          <ChangedWords changes={anew} />
        </q>
      ) : photo.alt ? (
        <q dir="auto">{photo.alt}</q>
      ) : (
        say('pictures.gallery.decoration')
      )}
    </>
  )
}

function photosOf(side: Side): Photo[] {
  const covers = [side.cover, side.video?.still].flatMap((cover) =>
    cover?.kind === 'photo' ? [cover.photo] : [],
  )
  return [...covers, ...side.gallery]
}
