import type { ColumnType, Generated } from 'kysely'
import type { Language } from '#app/words/language.ts'
import type { Id, Once, Stamp } from './columns.ts'

export interface PersonTable {
  id: Id
  public_id: Generated<string>
  email: string
  name: string | null
  language: Generated<Language>
  created_at: Stamp
  /** The account that stayed, when this was one person's second. */
  merged_into: number | null
  merged_at: Date | null
  merged_by: number | null
}

export type StaffRole = 'viewer' | 'moderator' | 'finance' | 'admin'

export interface StaffMemberTable {
  person_id: number
  role: StaffRole
  password_hash: string | null
  totp_secret: string | null
  enrolled_at: Date | null
  invited_by: number | null
  created_at: Stamp
  disabled_at: Date | null
  told_of_pages: Generated<boolean>
  /** When they were last written to that messages of donors wait, and when they last looked. */
  messages_told_at: Generated<Date | null>
  messages_looked_at: Generated<Date | null>
  /** Set while they want no keyboard shortcuts. */
  keys_off_at: Generated<Date | null>
}

export interface TotpUseTable {
  person_id: number
  step: number
  used_at: Stamp
}

export interface RecoveryCodeTable {
  id: Id
  person_id: number
  code_hash: string
  created_at: Stamp
  used_at: Date | null
}

export interface PasskeyTable {
  id: Id
  public_id: Generated<string>
  person_id: number
  credential_id: string
  public_key: string
  counter: Generated<number>
  transports: Generated<string[]>
  name: string
  created_at: Stamp
  last_used_at: Date | null
}

export interface PasskeyChallengeTable {
  challenge_hash: string
  purpose: 'sign-in' | 'step-up' | 'registration'
  asked_by: string
  expires_at: Date
}

export interface HeldFormTable {
  key_hash: string
  person_id: number
  path: string
  sealed: string
  expires_at: Date
}

export interface EmailChangeTable {
  id: Id
  person_id: number
  old_email: string
  new_email: string
  old_key_hash: string
  new_key_hash: string
  created_at: Stamp
  expires_at: Date
  ended_at: Date | null
  ended_how: 'changed' | 'stopped' | 'replaced' | 'taken-back' | null
}

export interface SessionTable {
  key_hash: string
  public_id: Generated<string>
  person_id: number
  kind: 'captain' | 'staff'
  created_at: Stamp
  last_seen_at: Stamp
  expires_at: Date
  factor_at: Date | null
  device: Generated<string>
  ended_at: Date | null
  ended_why: string | null
}

export interface SignInRequestTable {
  id: Id
  email: string
  token_hash: string
  code_hash: string
  browser_hash: string
  go_to: Generated<string>
  created_at: Stamp
  expires_at: Date
  attempts: Generated<number>
  used_at: Date | null
}

export interface StaffEnrolmentTable {
  token_hash: string
  person_id: number
  created_at: Stamp
  expires_at: Date
  used_at: Date | null
}

export interface AuditLogTable {
  id: Id
  at: ColumnType<Date, never, never>
  actor_id: Once<number | null>
  actor: Once<string>
  action: Once<string>
  subject_kind: Once<string>
  subject_id: Once<string>
  detail: ColumnType<unknown, string | undefined, never>
  previous_hash: ColumnType<string, never, never>
  hash: ColumnType<string, never, never>
}
