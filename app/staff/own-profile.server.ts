import { listOwnSessions } from '#app/people/own-sessions.server.ts'
import { findFactors } from '#app/people/staff-factors.server.ts'
import type { Staff } from '#app/people/visitor.server.ts'

export type OwnProfile = Awaited<ReturnType<typeof findOwnProfile>>

/** Somebody's own page on the staff desk: how they sign in, and where they are signed in. */
export async function findOwnProfile(staff: Staff) {
  const [factors, sessions] = await Promise.all([
    findFactors(staff.person.id),
    listOwnSessions(staff),
  ])
  const { name, email } = staff.person
  return { name, email, role: staff.role, factors, sessions }
}
