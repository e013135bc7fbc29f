import type { Generated } from 'kysely'
import type { Id, Once, Stamp } from './columns.ts'

export interface PictureTable {
  id: Id
  name: Generated<string>
  team_id: Once<number>
  uploaded_by: number | null
  uploaded_at: Stamp
  width: Once<number>
  height: Once<number>
  arrived_at: Date | null
  finished_at: Date | null
  withdrawn_at: Date | null
  erased_at: Date | null
  files_removed_at: Date | null
}

export type PicturePart = 'cover' | 'gallery' | 'video'

export type PictureFocus =
  | 'top-left'
  | 'top'
  | 'top-right'
  | 'left'
  | 'center'
  | 'right'
  | 'bottom-left'
  | 'bottom'
  | 'bottom-right'

export interface TeamVersionPictureTable {
  version_id: Once<number>
  picture_id: Once<number>
  part: PicturePart
  place: Generated<number>
  alt: string
  focus: Generated<PictureFocus>
  removed_at: Date | null
}

/** On which paper a logo can be seen. */
export type LogoGround = 'any' | 'pale' | 'dark'

export interface LogoTable {
  id: Id
  name: Generated<string>
  uploaded_by: number | null
  uploaded_at: Stamp
  width: Once<number>
  height: Once<number>
  ground: Once<LogoGround>
  arrived_at: Date | null
  used_at: Date | null
  erased_at: Date | null
  files_removed_at: Date | null
}
