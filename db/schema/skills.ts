import type { Generated } from 'kysely'
import type { Language } from '#app/words/language.ts'
import type { Day, Id, Once } from './columns.ts'

export type Skill =
  | 'design'
  | 'writing'
  | 'photo'
  | 'web'
  | 'legal'
  | 'bookkeeping'
  | 'translation'
  | 'speaking'
  | 'food'
  | 'driving'
  | 'handiwork'
  | 'music'
  | 'hands'

export interface SkillOfferTable {
  id: Id
  public_id: Generated<string>
  name: string
  email: string
  skills: Skill[]
  words: Generated<string>
  hours: number
  /** The last day on which they would. */
  until: Day
  licence: Generated<string>
  town: Generated<string>
  language: Language
  offered_at: Date
  /** Before that nobody sees it. */
  confirmed_at: Date | null
  paused_at: Date | null
  letters: Generated<number>
}

export type NeedStatus =
  /** Staff read it first (S36). */
  'waiting' | 'open' | 'claimed' | 'done' | 'thanked' | 'cancelled' | 'lapsed'

export interface SkillNeedTable {
  id: Id
  public_id: Generated<string>
  /** Null: what staff need. */
  team_id: Once<number | null>
  title: string
  skill: Skill
  what: string
  hours: number
  due_on: Day
  /** Empty: from anywhere. */
  town: Generated<string>
  revision: Generated<number>
  status: NeedStatus
  status_at: Date
  asked_by: number
  asked_at: Once<Date>
  letters: Generated<number>
}

export interface SkillClaimTable {
  id: Id
  public_id: Generated<string>
  need_id: Once<number>
  name: string | null
  email: string | null
  /** First name and initial, where they ticked that it may be shown (S35). */
  shown_name: string | null
  language: Language
  status: 'asked' | 'held' | 'given_up' | 'done'
  asked_at: Date
  status_at: Date
  letters: Generated<number>
  erased_at: Date | null
}
