import { AddPhoto, DeletePhoto } from '#app/teams/look/photo-forms.tsx'
import type { Problem } from '#app/teams/look/upload.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { PhotoLink } from '#app/ui/photo.tsx'
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
              <PhotoLink photo={photo} alt={say('offers.giver.photoAlt', { n: place + 1 })} />
              {mayWithdraw && <DeletePhoto href={offer.href} name={photo.name} />}
            </li>
          ))}
        </ul>
      )}
      {mayAddPhotos && (
        <AddPhoto
          href={offer.href}
          why={say('offers.giver.photoWhy')}
          label={say('offers.giver.photoFile')}
          hint={say('offers.giver.photoHint')}
          send={say('offers.giver.photoSend')}
          problem={problem}
        />
      )}
      {mayWithdraw && !mayAddPhotos && (
        <p className="soft">{say('offers.giver.photoEnough', { n: photos.length })}</p>
      )}
    </Section>
  )
}
