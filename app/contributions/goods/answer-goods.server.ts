import { parseWithZod } from '@conform-to/zod/v4'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { readReason } from '../desk/answer-reason.server.ts'
import type { ReasonAgain } from '../desk/answer-reason.server.ts'
import { withdrawalMissing } from '../desk/reason.form.ts'
import { findToday, newEntryKey } from '../entry/entry-page.server.ts'
import { changeGoods } from './change-goods.server.ts'
import type { ChangedGoods } from './change-goods.server.ts'
import { withdrawGoods } from './decide-goods.server.ts'
import type { WithdrawnGoods } from './decide-goods.server.ts'
import { goodsFields, goodsForm } from './goods.form.ts'
import type { GoodsAnswer } from './goods.form.ts'
import { findGoodsValues } from './goods-page.server.ts'
import { logGoods } from './log-goods.server.ts'
import type { GoodsWords } from './log-goods.server.ts'

interface Again {
  readonly kind: 'again'
  readonly status: 400 | 409
  readonly answer: GoodsAnswer
}

/** Reads what a captain was handed, and logs it. */
export async function answerGoods(
  { team, person, actor }: CaptainOf,
  form: FormData,
): Promise<{ readonly kind: 'logged' | 'logged-before'; readonly publicId: string } | Again> {
  const read = await readGoods(form)
  if ('kind' in read) return read
  const sent = form.get('key')
  const key = typeof sent === 'string' && /^[0-9a-f]{32}$/.test(sent) ? sent : newEntryKey()
  const by = { id: person.id, label: actor.label }
  const { kind } = await logGoods({ ...read.words, key, teamSlug: team.slug, by })
  if (kind === 'team-not-found') throw new Response('Not found', { status: 404 })
  return { kind, publicId: key }
}

/** Reads the same form about goods that were logged before. */
export async function answerGoodsCorrection(
  { team, person, actor }: CaptainOf,
  publicId: string,
  form: FormData,
): Promise<{ readonly kind: Exclude<ChangedGoods, 'changed-meanwhile'> } | Again> {
  const read = await readGoods(form)
  if ('kind' in read) return read
  const revision = Number(form.get('revision') ?? 0)
  const by = { id: person.id, label: actor.label }
  const outcome = await changeGoods({ publicId, revision, teamId: team.id, words: read.words, by })
  if (outcome !== 'changed-meanwhile') return { kind: outcome }
  const now = await findGoodsValues(team.id, publicId)
  const values = { ...typedIn(goodsFields, form), revision: now?.values.revision ?? '' }
  return { kind: 'again', status: 409, answer: { values, errors: [] } }
}

/** Reads why a captain takes goods back, and withdraws them. */
export async function answerGoodsWithdrawal(
  { team, person, actor }: CaptainOf,
  publicId: string,
  form: FormData,
): Promise<{ readonly kind: WithdrawnGoods } | ReasonAgain> {
  const read = readReason(form, withdrawalMissing)
  if (!('words' in read)) return read
  const by = { id: person.id, label: actor.label }
  return { kind: await withdrawGoods({ publicId, reason: read.words, teamId: team.id, by }) }
}

async function readGoods(form: FormData): Promise<{ readonly words: GoodsWords } | Again> {
  const submission = parseWithZod(form, { schema: goodsForm(await findToday()) })
  if (submission.status === 'success') return { words: submission.value }
  const errors = complaintsOf(goodsFields, submission.reply())
  return { kind: 'again', status: 400, answer: { values: typedIn(goodsFields, form), errors } }
}
