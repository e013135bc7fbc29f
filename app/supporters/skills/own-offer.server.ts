import { parseWithZod } from '@conform-to/zod/v4'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { doneIn } from '#app/platform/done-in.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { openMark } from '#app/platform/seal.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import { frameOf } from '#app/teams/site-frame.server.ts'
import { dayIn } from '#app/words/days.ts'
import { say } from '#app/words/say.ts'
import { changeOffer, confirmOffer, pauseOffer, withdrawOffer } from './change-offer.server.ts'
import type { OwnOfferOutcome } from './change-offer.server.ts'
import { sayNoSkill } from './lend-page.server.ts'
import { boxOf, ownOfferFields, skillsForm, tickedSkills } from './offer.form.ts'
import type { OwnOfferField } from './offer.form.ts'
import { findToday } from './today.server.ts'

export type OwnOffer = NonNullable<Awaited<ReturnType<typeof findOwnOffer>>['offer']>

/** What somebody sees by the link in their letter; `offer` is `null` for a link that is nobody's or was taken back. */
export async function findOwnOffer(key: string) {
  const organization = await requireOrganization()
  const site = frameOf(organization)
  const publicId = openMark('skills', key)
  const row =
    publicId === null
      ? undefined
      : await db
          .selectFrom('skill_offer')
          .selectAll()
          .where('public_id', '=', publicId)
          .executeTakeFirst()
  if (!row) return { site, offer: null }
  const today = dayIn(organization.timeZone, now())
  return {
    site,
    offer: {
      key,
      today,
      standing: standingOf(row, today),
      values: {
        ...Object.fromEntries(row.skills.map((skill) => [boxOf(skill), 'yes'])),
        words: row.words,
        hours: String(row.hours),
        until: row.until,
        licence: row.licence,
        town: row.town,
      },
    },
  }
}

interface Standing {
  readonly confirmed_at: Date | null
  readonly paused_at: Date | null
  readonly until: string
}

function standingOf(row: Standing, today: string): 'asked' | 'open' | 'paused' | 'over' {
  if (row.confirmed_at === null) return 'asked'
  if (row.paused_at !== null) return 'paused'
  return row.until < today ? 'over' : 'open'
}

export type OwnOfferAnswer = FormAnswer<Answer<OwnOfferField>>

/** Reads what they offer from now on. */
export async function answerOwnOffer(key: string, form: FormData): Promise<OwnOfferAnswer> {
  const again = (errors: Answer<OwnOfferField>['errors']): OwnOfferAnswer => ({
    kind: 'again',
    answer: { values: typedIn(ownOfferFields, form), errors },
  })
  const submission = parseWithZod(form, { schema: skillsForm(await findToday()) })
  const skills = tickedSkills(form)
  const missing = skills.length === 0 ? [sayNoSkill()] : []
  if (submission.status !== 'success')
    return again([...missing, ...complaintsOf(ownOfferFields, submission.reply())])
  if (missing.length > 0) return again(missing)
  const outcome = await changeOffer(openMark('skills', key) ?? '', skills, submission.value)
  // It was erased while this was written.
  if (outcome === 'gone')
    return again([{ field: 'words', message: say('skills.errors.otherwise') }])
  return { kind: 'on', to: addressOf(key, outcome) }
}

/** It is theirs. @returns where to go on, as of the others below. */
export async function answerOfferConfirmed(key: string): Promise<string> {
  return addressOf(key, await confirmOffer(openMark('skills', key) ?? ''))
}

export async function answerOfferPause(key: string, to: 'paused' | 'resumed'): Promise<string> {
  return addressOf(key, await pauseOffer(openMark('skills', key) ?? '', to))
}

export async function answerOfferWithdrawal(key: string): Promise<string> {
  return addressOf(key, await withdrawOffer(openMark('skills', key) ?? ''))
}

/** Whatever stood in the address: a letter that no header takes is written as an escape. */
function addressOf(key: string, outcome: OwnOfferOutcome): string {
  return `/skill-offers/${encodeURIComponent(key)}?done=${outcome}`
}

const done = ['confirmed', 'changed', 'paused', 'resumed', 'withdrawn'] as const

/** What was just done, as the address after it says. */
export function sayOfferDone(request: Request): string | null {
  const known = doneIn(request, done)
  return known ? say(`skills.own.done.${known}`) : null
}
