import { parseWithZod } from '@conform-to/zod/v4'
import { hashKey } from '#app/platform/keys.server.ts'
import { readSource } from '#app/teams/views/view-source.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { weighAttempt } from './card-testing.server.ts'
import { drawGivePage, findGivePlace } from './give-page.server.ts'
import type { GiveAnswer, GivePlace } from './give-page.server.ts'
import { giveForm } from './give.form.ts'
import { valuesOf } from './give-values.ts'
import { hasSameOpenGift } from './open-gift.server.ts'
import { priceOf } from './price.ts'
import { startGift } from './start-gift.server.ts'

interface Sent {
  /** `null`: to the campaign. */
  readonly teamSlug: string | null
  readonly form: FormData
  readonly browserKey: string
  readonly address: string
}

export type GiveFormAnswer =
  | { readonly kind: 'pay'; readonly payAt: string }
  /** The page once more, with all that was typed, and the status that says why. */
  | { readonly kind: 'again'; readonly status: number; readonly page: GiveFormPage }
  | { readonly kind: 'not-found' }

type GiveFormPage = Awaited<ReturnType<typeof drawGivePage>>

/** Answers a sent give form. Sum, team, currency and state come from us; of what was sent only the form's own fields are read (S6, S19). */
export async function answerGiveForm({
  teamSlug,
  form,
  browserKey,
  address,
}: Sent): Promise<GiveFormAnswer> {
  const place = await findGivePlace(teamSlug)
  if (!place) return { kind: 'not-found' }
  const values = valuesOf(form)
  const stamp = textOf(form, 'stamp')
  const again = (status: number, answer: Omit<GiveAnswer, 'values'>, standing = place.standing) =>
    showAgain({ ...place, standing }, status, { values, ...(stamp !== '' && { stamp }), ...answer })

  if (place.standing !== 'open') return await again(409, {})
  const read = parseWithZod(form, { schema: giveForm(place) })
  if (read.status !== 'success') return await again(400, { errors: errorsOf(read.error) })

  const wish = {
    teamSlug,
    browserHash: hashKey(browserKey),
    amount: read.value.amount,
    coverFee: read.value.coverFee === 'yes',
    monthly: place.team === null && read.value.monthly === 'yes',
    shownName: read.value.shownName ?? null,
    message: read.value.message ?? null,
    askedBy: read.value.askedBy ?? null,
    source: readSource(read.value.from ?? ''),
    anonymous: read.value.anonymous === 'yes',
    hideAmount: read.value.hideAmount === 'yes',
    newsletter: read.value.newsletter === 'yes',
    teamNews: read.value.teamNews === 'yes',
    dedication: read.value.dedication,
  }
  const verdict = await weighAttempt({
    address,
    teamSlug,
    browserHash: wish.browserHash,
    reopens: await hasSameOpenGift(wish, priceOf(wish, place)),
    trap: textOf(form, 'company'),
    stamp,
    proof: textOf(form, 'proof'),
    ticket: textOf(form, 'ticket'),
  })
  if (verdict.kind === 'prove') return await again(429, { check: verdict.check })

  const started = await startGift(wish)
  switch (started.kind) {
    case 'ready':
      return { kind: 'pay', payAt: started.payAt }
    case 'busy':
      return await again(503, { notice: 'busy' })
    case 'paused':
      return await again(409, {}, 'paused')
    case 'closed':
      return await again(409, {}, 'closed')
    case 'team-not-found':
      return { kind: 'not-found' }
  }
}

async function showAgain(
  place: GivePlace,
  status: number,
  answer: GiveAnswer,
): Promise<GiveFormAnswer> {
  return { kind: 'again', status, page: await drawGivePage(place, answer) }
}

function errorsOf(errors: Record<string, string[] | null> | null): FieldError[] {
  return Object.entries(errors ?? {}).flatMap(([field, messages]) =>
    (messages ?? []).slice(0, 1).map((message) => ({ field, message })),
  )
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
