import { handOf } from '#app/contributions/hand.ts'
import { settleRemark } from '#app/contributions/remark.server.ts'
import { plainWords } from '#app/giving/plain-words.ts'
import type { Person } from '#app/people/person.server.ts'
import { typed } from '#app/people/typed.ts'

/** As long as the box lets anybody write. */
const MOST = 1000

/** Settles what a captain said, and says where to go on. @throws a 404 for a remark that is none. */
export async function answerRemarkSettlement(
  remarkPublicId: string,
  form: FormData,
  person: Person,
): Promise<string> {
  const answer = plainWords(typed(form, 'answer')).slice(0, MOST) || null
  const outcome = await settleRemark({ remarkPublicId, answer, by: handOf(person) })
  if (outcome === 'not-found') throw new Response('Not found', { status: 404 })
  return '/staff/money'
}
