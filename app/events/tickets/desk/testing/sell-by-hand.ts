import { aRequest, aSession } from '#app/people/testing/someone.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { aCartForm } from '../../testing/cart.ts'
import type { AnOuting } from '../../testing/tickets.ts'
import { answerSold } from '../sell-page.server.ts'

async function captainOf(outing: AnOuting): Promise<CaptainOf> {
  const cookie = await aSession(outing.captain, 'captain')
  return await requireCaptainOf(aRequest('/', [cookie]), outing.team.slug)
}

/** What a captain types to sell, by the names of packages. */
export async function sellByHand(
  outing: AnOuting,
  units: Readonly<Record<string, string>>,
  typed: Readonly<Record<string, string>>,
) {
  const captain = await captainOf(outing)
  const form = aCartForm(outing, units, typed)
  const answer = await answerSold(captain, outing.slug, form)
  const key = answer.kind === 'on' ? (answer.to.split('/').at(-1) ?? '') : ''
  return { captain, answer, key }
}
