import type { Generated } from 'kysely'
import type { Language } from '#app/words/language.ts'
import type { Id, Once, Stamp } from './columns.ts'
import type { PictureFocus } from './pictures.ts'

export interface TeamUpdateTable {
  id: Id
  public_id: Generated<string>
  team_id: Once<number>
  created_by: number
  created_at: Stamp
  /** What everybody reads, and since when there is something to read. */
  approved_version_id: number | null
  out_at: Date | null
  mail_wanted: Generated<boolean>
  down_at: Date | null
  down_as: 'captain' | 'staff' | null
  down_by: number | null
  down_reason: Generated<string>
  short_code: Generated<string>
}

export interface TeamUpdateVersionTable {
  id: Id
  update_id: Once<number>
  title: string
  body: string
  written_by: number
  written_at: Stamp
  submitted_at: Date | null
  decided_at: Date | null
  decision: 'approved' | 'sent-back' | null
  /** `null` where the rules let it be seen without waiting. */
  decided_by: number | null
  reason: Generated<string>
}

export interface TeamUpdatePictureTable {
  version_id: Once<number>
  picture_id: Once<number>
  alt: string
  focus: Generated<PictureFocus>
}

/** What everybody may read now. */
export interface ShownUpdateView {
  id: Once<number>
  public_id: Once<string>
  team_id: Once<number>
  out_at: Once<Date>
  version_id: Once<number>
  title: Once<string>
  body: Once<string>
  short_code: Once<string>
}

export interface TeamFollowerTable {
  id: Id
  public_id: Generated<string>
  team_id: Once<number>
  /** In lower case. */
  email: string
  language: Generated<Language>
  source: 'gift' | 'form'
  gift_id: number | null
  asked_at: Stamp
  confirmed_at: Date | null
  ended_at: Date | null
}

export interface NewsMailingTable {
  update_id: Once<number>
  asked_by: number
  asked_at: Stamp
  last_follower_id: Generated<number>
  letters: Generated<number>
  finished_at: Date | null
}
