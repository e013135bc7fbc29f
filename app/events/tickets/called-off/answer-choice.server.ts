import { askForPatience } from '#app/people/patience.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import { choose, findChoosing } from './choose.server.ts'

/** The page of whoever has the link from the letter. */
export async function findChoosePage(key: string) {
  const [site, choosing] = await Promise.all([findSiteFrame(), findChoosing(key)])
  return { site, choosing: choosing ?? null }
}

/** A key is far too long to be guessed; this is against whoever would have us look for many. */
const PER_CLIENT: Limit = { name: 'called-off-client', points: 30, seconds: 3600 }

interface AskedChoice {
  readonly key: string
  readonly form: FormData
  readonly clientAddress: string
}

export type ChoiceAnswer =
  | { readonly kind: 'on'; readonly to: string }
  | { readonly kind: 'again'; readonly status: 400 | 429; readonly errors: readonly FieldError[] }

/** Chooses, and leads back to the page that says what stands. */
export async function answerChoice({
  key,
  form,
  clientAddress,
}: AskedChoice): Promise<ChoiceAnswer> {
  const { allowed, retryAfterSeconds } = await spend(PER_CLIENT, clientAddress)
  if (!allowed) return again(429, askForPatience(retryAfterSeconds))
  const choice = form.get('choice')
  if (choice !== 'refund' && choice !== 'keep') return again(400, say('ticketMoney.choose.missing'))
  await choose(key, choice)
  return { kind: 'on', to: `/called-off/${encodeURIComponent(key)}` }
}

function again(status: 400 | 429, message: string): ChoiceAnswer {
  return { kind: 'again', status, errors: [{ field: 'choice', message }] }
}
