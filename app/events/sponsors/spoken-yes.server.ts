import { parseWithZod } from '@conform-to/zod/v4'
import { z } from 'zod'
import { pastDay } from '#app/contributions/entry/read-field.ts'
import { handOf } from '#app/contributions/hand.ts'
import { now } from '#app/platform/clock.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { dayIn } from '#app/words/days.ts'
import { say } from '#app/words/say.ts'
import { neededShortLine } from '#app/teams/short-line.ts'
import { approveSign } from './change-sign.server.ts'
import { requireSponsor } from './item.server.ts'

/** In their order on the page. */
const yesFields = ['by', 'on'] as const
export type YesField = (typeof yesFields)[number]

/** Who called the sign right to a captain, and on which day. */
function yesForm(today: string) {
  return z.object({
    by: neededShortLine(80, () => say('sponsors.own.problem.by')),
    on: pastDay(today),
    revision: z.coerce.number().int().positive(),
  })
}

export type SpokenYesPage = Awaited<ReturnType<typeof findSpokenYes>>

/** Where a captain writes down a yes to the sign that is shown there. @throws a 404 for a sponsor who is none any more. */
export async function findSpokenYes(
  captain: CaptainOf,
  slug: string | undefined,
  publicId: string,
) {
  const { event, row } = await requireSponsor(captain, slug, publicId)
  if (row.released) throw new Response('Not found', { status: 404 })
  const { timeZone } = await requireOrganization()
  return {
    event: { team: event.team },
    href: `${event.desk}/sponsors/${row.public_id}`,
    firm: row.firm,
    sign: row.sign_text,
    contact: row.buyer_name,
    isTold: row.buyer_email !== null,
    revision: row.revision,
    today: dayIn(timeZone, now()),
  }
}

export type YesAnswer = FormAnswer<Answer<YesField>>

/** Writes down a yes that was given by phone, of the sign that was shown. */
export async function answerSpokenYes(
  captain: CaptainOf,
  slug: string | undefined,
  publicId: string,
  form: FormData,
): Promise<YesAnswer> {
  const { href, today } = await findSpokenYes(captain, slug, publicId)
  const submission = parseWithZod(form, { schema: yesForm(today) })
  if (submission.status !== 'success') {
    const errors = complaintsOf(yesFields, submission.reply())
    // A form without the sign that it is about says yes to nothing.
    if (errors.length === 0) return { kind: 'on', to: `${href}?done=sign-meanwhile` }
    return { kind: 'again', answer: { values: typedIn(yesFields, form), errors } }
  }
  const { by, on, revision } = submission.value
  const done = await approveSign({
    which: { publicId, teamId: captain.team.id },
    revision,
    by,
    said: { to: handOf(captain.person), on },
  })
  return { kind: 'on', to: `${href}?done=${done}#sign` }
}
