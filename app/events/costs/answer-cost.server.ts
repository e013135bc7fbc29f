import { parseWithZod } from '@conform-to/zod/v4'
import { newEntryKey } from '#app/contributions/entry/entry-page.server.ts'
import { handOf } from '#app/contributions/hand.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { say } from '#app/words/say.ts'
import { costFields, costForm } from './cost.form.ts'
import type { CostField } from './cost.form.ts'
import { findCostPage, findCostsPage } from './costs-page.server.ts'
import { addCost, changeCost, putCostBack, removeCost } from './keep-cost.server.ts'

/** Reads the form of a new cost and notes it. */
export async function answerNewCost(
  captain: CaptainOf,
  slug: string | undefined,
  form: FormData,
): Promise<FormAnswer<Answer<CostField>>> {
  const { event, today } = await findCostsPage(captain, slug)
  const submission = parseWithZod(form, { schema: costForm(today) })
  if (submission.status !== 'success') return again(form, submission.reply())
  const { key: sent, revision: _, ...words } = submission.value
  const key = sent !== undefined && /^[0-9a-f]{32}$/.test(sent) ? sent : newEntryKey()
  const by = handOf(captain.person)
  const outcome = await addCost({ eventPublicId: event.publicId, by, words, key })
  switch (outcome) {
    case 'added':
    case 'added-before':
      return { kind: 'on', to: `${event.desk}/costs?done=added` }
    case 'closed':
      return { kind: 'on', to: `${event.desk}/costs` }
    case 'not-found':
      throw new Response('Not found', { status: 404 })
  }
}

/** Reads the same form about a cost that is there. */
export async function answerCost(
  captain: CaptainOf,
  slug: string | undefined,
  costPublicId: string,
  form: FormData,
): Promise<FormAnswer<Answer<CostField>>> {
  const { event, today, href } = await findCostPage(captain, slug, costPublicId)
  const submission = parseWithZod(form, { schema: costForm(today) })
  if (submission.status !== 'success') return again(form, submission.reply())
  const { key: _, revision = 0, ...words } = submission.value
  const outcome = await changeCost({
    eventPublicId: event.publicId,
    costPublicId,
    by: handOf(captain.person),
    words,
    revision,
  })
  switch (outcome) {
    case 'changed':
      return { kind: 'on', to: `${event.desk}/costs?done=changed` }
    case 'closed':
    case 'removed':
      return { kind: 'on', to: href }
    case 'changed-meanwhile': {
      const { cost } = await findCostPage(captain, slug, costPublicId)
      const values = { ...typedIn(costFields, form), revision: cost.values.revision }
      const message = say('costs.errors.newer', { amount: `$${cost.values.amount}` })
      const errors = [{ field: 'amount', message }]
      return { kind: 'again', status: 409, answer: { values, errors } }
    }
    case 'not-found':
      throw new Response('Not found', { status: 404 })
  }
}

/** Takes a cost out, or puts it back. @returns where to go on. */
export async function answerRemoval(
  captain: CaptainOf,
  { slug, costPublicId }: { readonly slug: string | undefined; readonly costPublicId: string },
  doing: 'remove' | 'put-back',
): Promise<string> {
  const { event } = await findCostPage(captain, slug, costPublicId)
  const move = doing === 'remove' ? removeCost : putCostBack
  const by = handOf(captain.person)
  const outcome = await move({ eventPublicId: event.publicId, costPublicId, by })
  const costs = `${event.desk}/costs`
  switch (outcome) {
    case 'changed':
      return doing === 'remove' ? `${costs}?removed=${costPublicId}` : `${costs}?done=put-back`
    case 'closed':
    case 'removed':
    case 'changed-meanwhile':
      return costs
    case 'not-found':
      throw new Response('Not found', { status: 404 })
  }
}

function again(
  form: FormData,
  reply: Parameters<typeof complaintsOf>[1],
): FormAnswer<Answer<CostField>> {
  const answer = { values: typedIn(costFields, form), errors: complaintsOf(costFields, reply) }
  return { kind: 'again', status: 400, answer }
}
