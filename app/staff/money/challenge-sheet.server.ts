import { findAuditTrail } from '#app/people/audit.server.ts'
import { findChallenge } from './challenge-list.server.ts'

export type ChallengeSheet = NonNullable<Awaited<ReturnType<typeof findChallengeSheet>>>

/** One challenge with all that was done to it. @returns `undefined` for an id that no challenge has. */
export async function findChallengeSheet(publicId: string) {
  const challenge = await findChallenge(publicId)
  if (!challenge) return undefined
  return {
    challenge,
    trail: await findAuditTrail({ subject: { kind: 'contribution', id: publicId } }),
  }
}
