import { PhotoImage } from './photo.tsx'
import type { Photo } from './photo.tsx'

/** Photos side by side; each that shows something leads to itself, whole. */
export function PhotoGrid({ photos }: { photos: readonly Photo[] }) {
  return (
    <ul className="photo-grid">
      {photos.map((photo) => (
        <li key={photo.src}>
          {photo.alt === '' ? (
            <PhotoImage photo={photo} sizes={SIZES} />
          ) : (
            <a href={photo.wholeHref}>
              <PhotoImage photo={photo} sizes={SIZES} />
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

const SIZES = '(min-width: 56rem) 14rem, (min-width: 34rem) 30vw, 40vw'
