import type { PictureFocus, PicturePart } from '#db/schema/pictures.ts'

export const MOST_GALLERY = 8

/** What a captain says of a picture. */
export interface PictureWords {
  readonly part: PicturePart
  readonly focus: PictureFocus
  /** Empty for decoration. */
  readonly alt: string
}
