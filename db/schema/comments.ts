import type { Generated } from 'kysely'
import type { Language } from '#app/words/language.ts'
import type { Id, Stamp } from './columns.ts'

export type CommentStatus = 'held' | 'shown' | 'hidden'

/** Who put it on the page or took it off. */
export type CommentReader = 'captain' | 'staff'

export interface CommentTable {
  id: Id
  public_id: Generated<string>
  team_id: number
  /** The piece of news that it is about; null for the team itself. */
  update_id: number | null
  /** As others read it. */
  name: string
  /** Null once it was erased. */
  email: string | null
  body: string
  language: Generated<Language>
  written_at: Stamp
  changes: Generated<number>
  status: Generated<CommentStatus>
  decided_at: Date | null
  decided_by: number | null
  decided_as: CommentReader | null
  /** Staff took it down last, and have not put it back since; a change by its writer leaves this as it is. */
  staff_took_down: Generated<boolean>
  /** Of the team. */
  reply: string | null
  replied_at: Date | null
  replied_by: number | null
  /** From when everybody may read the reply. */
  reply_read_at: Date | null
  letters: Generated<number>
}
