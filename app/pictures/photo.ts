import type { Photo } from '#app/ui/photo.tsx'
import { fileName, fileOf, filesOf, firstFilesOf, formats } from './picture-file.ts'
import type { PictureFile, Shape } from './picture-file.ts'

export interface PhotoRow extends Shape {
  readonly height: number
  /** Whether all of its files are there; until then there are two. */
  readonly finished: boolean
  readonly alt: string
  readonly focus: string
}

/** A picture as a page shows it, with its files below a path: `/pictures`, or one that asks who is asking. */
export function photoOf(row: PhotoRow, below: string): Photo {
  const files = row.finished ? filesOf(row) : firstFilesOf(row)
  const urlOf = (file: PictureFile) => `${below}/${fileName(file)}`
  const srcSetOf = (wanted: string) =>
    files
      .filter(({ ending }) => ending === wanted)
      .map((file) => `${urlOf(file)} ${file.width}w`)
      .join(', ')
  return {
    alt: row.alt,
    width: row.width,
    height: row.height,
    focus: row.focus,
    sources: formats
      .map(({ ending, type }) => ({ ending, type, srcSet: srcSetOf(ending) }))
      .filter(({ ending, srcSet }) => ending !== 'jpg' && srcSet !== '')
      .map(({ type, srcSet }) => ({ type, srcSet })),
    srcSet: srcSetOf('jpg'),
    src: urlOf(files.find(({ ending }) => ending === 'jpg') ?? fileOf(row)),
    wholeHref: urlOf(fileOf(row)),
  }
}
