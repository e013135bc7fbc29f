import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import { choose, findChoosing } from './choose.server.ts'

/** The page of whoever has the link from the letter. */
export async function findChoosePage(key: string) {
  const [site, choosing] = await Promise.all([findSiteFrame(), findChoosing(key)])
  return { site, choosing: choosing ?? null }
}

export type ChoiceAnswer =
  | { readonly kind: 'on'; readonly to: string }
  | { readonly kind: 'again'; readonly errors: readonly FieldError[] }

/** Chooses, and leads back to the page that says what stands. */
export async function answerChoice(key: string, form: FormData): Promise<ChoiceAnswer> {
  const choice = form.get('choice')
  if (choice !== 'refund' && choice !== 'keep')
    return {
      kind: 'again',
      errors: [{ field: 'choice', message: say('ticketMoney.choose.missing') }],
    }
  await choose(key, choice)
  return { kind: 'on', to: `/called-off/${encodeURIComponent(key)}` }
}
