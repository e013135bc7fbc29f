import { CoverArt } from '#app/ui/art/covers/cover-art.tsx'
import { PhotoImage } from '#app/ui/photo.tsx'
import type { Photo } from '#app/ui/photo.tsx'

/** What stands at the head of a page: a picture of the captain's, or a drawing in the page's colour. */
export type Cover =
  | { readonly kind: 'photo'; readonly photo: Photo }
  | { readonly kind: 'drawn'; readonly scene: string }

interface TeamCoverProps {
  cover: Cover
  sizes: string
  load?: 'first' | 'later' | undefined
  /** Where the drawing is: here, or on the sheet of a list. */
  art?: 'here' | 'sheet' | undefined
}

/** A cover as a framed print of three to two. */
export function TeamCover({ cover, sizes, load, art }: TeamCoverProps) {
  switch (cover.kind) {
    case 'photo':
      return (
        <div className="cover">
          <PhotoImage photo={cover.photo} sizes={sizes} load={load} />
        </div>
      )
    case 'drawn':
      return (
        <div className="cover cover--drawn">
          <CoverArt scene={cover.scene} from={art} />
        </div>
      )
  }
}
