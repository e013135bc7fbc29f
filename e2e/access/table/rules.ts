export interface Row {
  /** Who may read it. */
  readonly read: Rule
  /** Who may change something there. */
  readonly change: Rule
}

export type Rule =
  | 'everyone'
  /** No such thing there, whoever asks. */
  | 'nobody'
  /** Whoever has the key from the log, as long as the site is not set up; the site of these tests is. */
  | 'before-set-up'
  /** Whoever is signed in. */
  | 'signed-in'
  /** Whoever has just given a password; others are sent to do so. */
  | 'after-a-password'
  /** The captains of that team; to others, its members too, it is as if it were not there (S5). */
  | 'its-captain'
  /** Whoever is on that team, as captain or member. */
  | 'its-members'
  | 'see-desk'
  | 'moderate'
  | 'handle-money'
  | 'administer'

export const open: Row = { read: 'everyone', change: 'nobody' }
export const openForm: Row = { read: 'everyone', change: 'everyone' }
export const openChange: Row = { read: 'nobody', change: 'everyone' }
export const closed: Row = { read: 'nobody', change: 'nobody' }
export const setupScreen: Row = { read: 'before-set-up', change: 'before-set-up' }
export const captainPage: Row = { read: 'its-captain', change: 'nobody' }
export const captainForm: Row = { read: 'its-captain', change: 'its-captain' }
export const captainChange: Row = { read: 'nobody', change: 'its-captain' }
export const memberPage: Row = { read: 'its-members', change: 'nobody' }
export const memberChange: Row = { read: 'nobody', change: 'its-members' }
export const deskPage: Row = { read: 'see-desk', change: 'nobody' }
export const deskForm: Row = { read: 'see-desk', change: 'see-desk' }
export const moderation: Row = { read: 'moderate', change: 'moderate' }
export const moderationPage: Row = { read: 'moderate', change: 'nobody' }
export const moderationChange: Row = { read: 'nobody', change: 'moderate' }
export const treasury: Row = { read: 'handle-money', change: 'handle-money' }
export const treasuryPage: Row = { read: 'handle-money', change: 'nobody' }
export const treasuryChange: Row = { read: 'nobody', change: 'handle-money' }
export const administration: Row = { read: 'administer', change: 'administer' }
export const administrationPage: Row = { read: 'administer', change: 'nobody' }
