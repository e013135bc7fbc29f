import { MOST_BYTES } from '#app/teams/look/upload.ts'
import type { Problem } from '#app/teams/look/upload.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { useNonce } from '#app/ui/nonce.tsx'
import uploadScript from '#app/ui/upload.js?url'
import { say } from '#app/words/say.ts'
import type { GiverOffer } from './giver-page.server.ts'

interface GiverPhotosProps {
  offer: GiverOffer
  problem: Problem | null
}

/** The photos of what is offered, and the way to add one after another. */
export function GiverPhotos({ offer, problem }: GiverPhotosProps) {
  const { photos, mayWithdraw, mayAddPhotos } = offer
  if (photos.length === 0 && !mayAddPhotos) return null
  return (
    <Section title={say('offers.giver.photos')} id="photo">
      {photos.length > 0 && (
        <ul className="offer-photos">
          {photos.map((photo, place) => (
            <li key={photo.name}>
              <a href={photo.wholeHref}>
                <img
                  src={photo.src}
                  width={photo.width}
                  height={photo.height}
                  alt={say('offers.giver.photoAlt', { n: place + 1 })}
                  loading="lazy"
                />
              </a>
              {mayWithdraw && (
                <ConfirmPanel
                  open={say('offers.giver.photoRemove')}
                  look="quiet"
                  action={`${offer.href}/photos/${photo.name}/removal`}
                  confirm={say('offers.giver.photoRemove')}
                  busyText={say('offers.giver.photoRemoving')}
                >
                  {null}
                </ConfirmPanel>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayAddPhotos && <AddPhoto href={offer.href} problem={problem} />}
      {mayWithdraw && !mayAddPhotos && (
        <p className="soft">{say('offers.giver.photoEnough', { n: photos.length })}</p>
      )}
    </Section>
  )
}

function AddPhoto({ href, problem }: { href: string; problem: Problem | null }) {
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
      <p className="soft small">{say('offers.giver.photoWhy')}</p>
      <FileField
        name="file"
        label={say('offers.giver.photoFile')}
        hint={say('offers.giver.photoHint')}
        error={problem === null ? undefined : say(`pictures.problem.${problem}`)}
        accept="image/jpeg,image/png,image/webp"
      />
      <div className="upload-state">
        <progress hidden aria-label={say('offers.giver.photoFile')} />
        <output />
      </div>
      <div className="actions">
        <Button look="secondary" busyText={say('pictures.upload.working')}>
          {say('offers.giver.photoSend')}
        </Button>
      </div>
      <script src={uploadScript} defer nonce={nonce} suppressHydrationWarning />
    </form>
  )
}
