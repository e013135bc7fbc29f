import { findWantedEmail, isStaff } from './begin-email-change.server.ts'
import { listOwnSessions } from './own-sessions.server.ts'
import type { Captain } from './visitor.server.ts'

export type Account = Awaited<ReturnType<typeof findAccount>>

/** What somebody sees of their own account. */
export async function findAccount(captain: Captain) {
  const { id, name, email } = captain.person
  const [wantedEmail, sessions, isOfStaff] = await Promise.all([
    findWantedEmail(id),
    listOwnSessions(captain),
    isStaff(captain.person),
  ])
  return { name, email, wantedEmail, sessions, isOfStaff }
}
