import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { useNonce } from '#app/ui/nonce.tsx'
import uploadScript from '#app/ui/upload.js?url'
import { MOST_BYTES } from '#app/teams/look/upload.ts'
import type { Problem } from '#app/teams/look/upload.ts'
import { say } from '#app/words/say.ts'
import type { Photo } from '../photo/find-photos.server.ts'

interface ItemPhotosProps {
  title: string
  /** What is on them, for who does not see them. */
  alt: string
  /** The page of what they belong to. */
  href: string
  organization: string
  photos: readonly Photo[]
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
              <a href={photo.wholeHref}>
                <img
                  src={photo.src}
                  width={photo.width}
                  height={photo.height}
                  alt={alt}
                  loading="lazy"
                />
              </a>
              {mayRemove && (
                <ConfirmPanel
                  open={say('contributions.item.photoRemove')}
                  look="quiet"
                  action={`${href}/photos/${photo.name}/removal`}
                  confirm={say('contributions.item.photoRemove')}
                  busyText={say('contributions.item.photoRemoving')}
                >
                  {null}
                </ConfirmPanel>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayAdd ? (
        <AddPhoto href={href} organization={organization} problem={problem} />
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

interface AddPhotoProps {
  href: string
  organization: string
  problem: Problem | null
}

function AddPhoto({ href, organization, problem }: AddPhotoProps) {
  const nonce = useNonce()
  return (
    <form
      method="post"
      action={`${href}/photos`}
      encType="multipart/form-data"
      className="form"
      noValidate
      data-upload=""
      data-most-bytes={MOST_BYTES}
      data-too-large={`${href}?problem=too-large#photo`}
      data-say-sending={say('pictures.upload.sending', { percent: '%%' })}
      data-say-working={say('pictures.upload.working')}
      data-say-broken={say('pictures.upload.broken')}
    >
      <p className="soft small">{say('contributions.item.photoWhy', { organization })}</p>
      <FileField
        name="file"
        label={say('contributions.item.photoFile')}
        hint={say('contributions.item.photoHint')}
        error={problem === null ? undefined : say(`pictures.problem.${problem}`)}
        accept="image/jpeg,image/png,image/webp"
      />
      <div className="upload-state">
        <progress hidden aria-label={say('contributions.item.photoFile')} />
        <output />
      </div>
      <div className="actions">
        <Button look="secondary" busyText={say('pictures.upload.working')}>
          {say('contributions.item.photoSend')}
        </Button>
      </div>
      <script src={uploadScript} defer nonce={nonce} suppressHydrationWarning />
    </form>
  )
}
