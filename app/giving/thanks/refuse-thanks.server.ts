import { maskEmail } from '#app/members/mask-email.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { openMark } from '#app/platform/seal.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

/** Only looks: a link that a mail scanner opens is as good afterwards (S11). */
export async function findRefusalPage(token: string) {
  const email = openMark('no thanks', token)
  return { site: await findSiteFrame(), email: email === null ? null : maskEmail(email) }
}

/** Lets no team write to the address of that link any more to thank it. */
export async function refuseThanks(token: string): Promise<'refused' | 'gone'> {
  const email = openMark('no thanks', token)
  if (email === null) return 'gone'
  await db
    .insertInto('thanks_refusal')
    .values({ email, refused_at: now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return 'refused'
}
