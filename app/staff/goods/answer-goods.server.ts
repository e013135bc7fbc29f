import { confirmGoods, withdrawGoods } from '#app/contributions/goods/decide-goods.server.ts'
import { logGoods } from '#app/contributions/goods/log-goods.server.ts'
import { handOf } from '#app/contributions/hand.ts'
import type { Person } from '#app/people/person.server.ts'
import { say } from '#app/words/say.ts'
import type { FormAnswer } from '../answer-form.ts'
import { formAgain, readForm } from '../read-form.ts'
import { findTeamNamed } from '../team-by-name.server.ts'
import { goodsForm, goodsWithdrawalForm } from './goods.form.ts'

const LIST = '/staff/goods'

/** Logs goods that somebody handed over. Somebody else of the staff says that they came. */
export async function answerGoods(
  form: FormData,
  { by, today }: { readonly by: Person; readonly today: string },
): Promise<FormAnswer> {
  const read = readForm(form, goodsForm(today))
  if (read.kind === 'again') return read
  const { team, ...wish } = read.value
  const named = await findTeamNamed(team)
  if (named.kind === 'unknown')
    return formAgain(read.typed, [{ field: 'team', message: named.message }])
  const logged = await logGoods({ ...wish, teamSlug: named.slug, by: handOf(by) })
  if (logged.kind === 'team-not-found')
    return formAgain(read.typed, [{ field: 'team', message: say('treasury.errors.team') }])
  return { kind: 'done', to: `${LIST}?done=${logged.kind}` }
}

/** @returns where to read how it went, or `undefined` when there are no such goods. */
export async function answerConfirmation(
  id: string,
  form: FormData,
  by: Person,
): Promise<string | undefined> {
  const revision = Number(form.get('revision') ?? 0)
  const outcome = await confirmGoods({ publicId: id, revision, by: handOf(by) })
  return outcome === 'not-found' ? undefined : `${LIST}?done=${outcome}`
}

export async function answerGoodsWithdrawal(
  id: string,
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  const read = readForm(form, goodsWithdrawalForm())
  if (read.kind === 'again') return read
  const { reason } = read.value
  const outcome = await withdrawGoods({ publicId: id, reason, teamId: 'any', by: handOf(by) })
  return outcome === 'not-found'
    ? { kind: 'not-found' }
    : { kind: 'done', to: `${LIST}?done=${outcome}` }
}
