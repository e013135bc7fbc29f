import type { SmallPhoto } from '#app/ui/photo.tsx'
import { fileName, fileOf, firstFilesOf } from './picture-file.ts'
import type { Shape } from './picture-file.ts'

/** As a query brings it. */
export interface PrivatePhotoRow extends Shape {
  readonly height: number
}

/** A photo that only few may see, with its files below a path that asks who is asking. */
export function privatePhotoOf(
  { name, width, height }: PrivatePhotoRow,
  below: string,
): SmallPhoto {
  const whole = fileOf({ name, width })
  const [small = whole] = firstFilesOf({ name, width })
  return {
    name,
    width,
    height,
    src: `${below}/${fileName(small)}`,
    wholeHref: `${below}/${fileName(whole)}`,
  }
}
