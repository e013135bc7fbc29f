import type { Generated } from 'kysely'
import type { Id, Once, Stamp } from './columns.ts'

export type ResourceKind = 'toolkit' | 'fact_sheet' | 'book' | 'video' | 'link'
export type ResourceLanguage = 'en' | 'es' | 'both'

export interface ResourceTable {
  id: Id
  public_id: Generated<string>
  slug: Once<string>
  kind: ResourceKind
  title: string
  summary: string
  about: Generated<string>
  made_by: Generated<string>
  /** In which it is written or spoken. */
  language: ResourceLanguage
  tags: Generated<string[]>
  url: Generated<string>
  /** Of a book. */
  author: Generated<string>
  isbn: Generated<string>
  file_id: Generated<number | null>
  /** Its turn in the list; the smallest comes first. */
  position: number
  /** Of the form by which it was added: sent twice it is one. */
  form_key: Once<string>
  added_at: Stamp
  changed_at: Stamp
  /** `null`: for staff alone. */
  shown_at: Generated<Date | null>
}

export interface ResourceFileTable {
  id: Id
  name: Generated<string>
  /** In bytes. */
  size: Once<number>
  pages: Once<number>
  uploaded_at: Stamp
  arrived_at: Date | null
  erased_at: Date | null
  files_removed_at: Date | null
}

export interface TeamResourceTable {
  team_id: Once<number>
  resource_id: Once<number>
  /** On the team's page, from the top. */
  place: number
  pinned_at: Stamp
}
