import type { Generated } from 'kysely'
import type { Language } from '#app/words/language.ts'
import type { Id, Once, Stamp } from './columns.ts'

export interface SupporterTable {
  id: Id
  public_id: Generated<string>
  first_name: string
  last_name: string
  email: Once<string>
  town: string
  shows_name: boolean
  name_hidden_at: Date | null
  team_id: number | null
  language: Language
  consent: string
  asked_at: Stamp
  confirmed_at: Date | null
  left_at: Date | null
  letters: Generated<number>
}

/** Moved by a trigger of `supporter`; nothing else writes it. */
export interface StandingTotalTable {
  /** `null`: in all. */
  team_id: Once<number | null>
  people: Once<number>
}
