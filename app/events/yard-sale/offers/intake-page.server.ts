import { parseWithZod } from '@conform-to/zod/v4'
import { db } from '#app/platform/database.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import { requireEvent } from '../../desk/event-desk.server.ts'
import { categories } from './intake.ts'
import { IntakeForm, intakeFields } from './intake.form.ts'
import type { IntakeField } from './intake.form.ts'
import { setIntake } from './set-intake.server.ts'

export type IntakePage = Awaited<ReturnType<typeof findIntakePage>>

/** A yard sale of the captain's team. @throws a 404 for anything else (S5). */
export async function requireSale(captain: CaptainOf, slug: string | undefined) {
  const event = await requireEvent(captain, slug)
  if (event.kind !== 'yard_sale') throw new Response('Not found', { status: 404 })
  return event
}

/** What a sale takes in, as its form holds it. */
export async function findIntakePage(captain: CaptainOf, slug: string | undefined) {
  const event = await requireSale(captain, slug)
  const row = await db
    .selectFrom('sale_intake')
    .select(['accepts', 'refuses', 'categories', 'opens_on', 'closes_on', 'capacity'])
    .where('event_id', '=', event.id)
    .executeTakeFirst()
  const values: Answer<IntakeField>['values'] = {
    accepts: row?.accepts ?? '',
    refuses: row?.refuses ?? '',
    categories: (row?.categories ?? categories).join(' '),
    opensOn: row?.opens_on ?? '',
    closesOn: row?.closes_on ?? '',
    capacity: row?.capacity?.toString() ?? '',
  }
  return { event, values }
}

export type IntakeAnswer = FormAnswer<Answer<IntakeField>>

/** Reads what a sale takes in. */
export async function answerIntakeForm(
  captain: CaptainOf,
  slug: string | undefined,
  form: FormData,
): Promise<IntakeAnswer> {
  const event = await requireSale(captain, slug)
  const submission = parseWithZod(form, { schema: IntakeForm })
  if (submission.status !== 'success')
    return {
      kind: 'again',
      answer: {
        values: {
          ...typedIn(intakeFields, form),
          categories: form
            .getAll('categories')
            .filter((one) => typeof one === 'string')
            .join(' '),
        },
        errors: complaintsOf(intakeFields, submission.reply()),
      },
    }
  const outcome = await setIntake({
    eventPublicId: event.publicId,
    words: submission.value,
    actor: captain.actor,
  })
  switch (outcome.kind) {
    case 'saved':
      return { kind: 'on', to: `${event.desk}/offers?done=saved` }
    case 'raised':
      return { kind: 'on', to: `${event.desk}/offers?done=raised&n=${outcome.capacity}` }
    case 'over':
      return { kind: 'on', to: event.desk }
  }
}

/** What was just done to what a sale takes in, as the address after it says. */
export function sayIntakeDone(request: Request): Said | null {
  const n = Number(new URL(request.url).searchParams.get('n') ?? 0) || 0
  return saidIn(request, { saved: 'success', raised: 'success' }, (known) =>
    say(`offers.intake.${known}`, { n }),
  )
}
