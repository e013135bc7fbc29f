import { Section } from '#app/ui/bulletin.tsx'
import { PhotoLink } from '#app/ui/photo.tsx'
import type { SmallPhoto } from '#app/ui/photo.tsx'
import { AddPhoto, DeletePhoto } from '#app/teams/look/photo-forms.tsx'
import type { Problem } from '#app/teams/look/upload.ts'
import { say } from '#app/words/say.ts'

interface ItemPhotosProps {
  title: string
  /** What is on them, for who does not see them. */
  alt: string
  /** The page of what they belong to. */
  href: string
  organization: string
  photos: readonly SmallPhoto[]
  /** Until staff hold it. */
  mayRemove: boolean
  mayAdd: boolean
  problem: Problem | null
}

/** Photos of a check, a count sheet or goods, and the way to add one. */
export function ItemPhotos(props: ItemPhotosProps) {
  const { title, alt, href, organization, photos, mayRemove, problem } = props
  const mayAdd = props.mayAdd && photos.length < MOST_SHOWN
  if (!mayAdd && photos.length === 0) return null
  return (
    <Section title={title} id="photo">
      {photos.length > 0 && (
        <ul className="logged-photos">
          {photos.map((photo) => (
            <li key={photo.name}>
              <PhotoLink photo={photo} alt={alt} />
              {mayRemove && <DeletePhoto href={href} name={photo.name} />}
            </li>
          ))}
        </ul>
      )}
      {mayAdd ? (
        <AddPhoto
          href={href}
          why={say('contributions.item.photoWhy', { organization })}
          label={say('contributions.item.photoFile')}
          hint={say('contributions.item.photoHint')}
          send={say('contributions.item.photoSend')}
          problem={problem}
        />
      ) : (
        photos.length >= MOST_SHOWN && (
          <p className="soft">{say('contributions.item.photoEnough', { n: MOST_SHOWN })}</p>
        )
      )}
    </Section>
  )
}

/** As many as may be kept. */
const MOST_SHOWN = 4
