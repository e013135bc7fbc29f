import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { dayIn } from '#app/words/days.ts'
import { say } from '#app/words/say.ts'
import { changeEvent, findLostDays } from '../change-event.server.ts'
import type { EventWords, LocalDay } from '../change-event.server.ts'
import type { DealText } from '../dining-night/deal.ts'
import { DealForm } from '../dining-night/deal.form.ts'
import { findEventEditor } from '../event-editor.server.ts'
import type { EventEditor } from '../event-editor.server.ts'
import { OutingForm } from '../golf/outing.form.ts'
import type { OutingText } from '../golf/outing.ts'
import { momentsAt } from '../moments.server.ts'
import { startEvent } from '../start-event.server.ts'
import type { Ticketing } from '../tickets/package.ts'
import { countSoldPlaces } from '../tickets/count-sold.server.ts'
import { TicketingForm } from '../tickets/set-up/ticketing.form.ts'
import { MOST_PIECES, pieceField, readPieces, saleForm } from '../yard-sale/sale.form.ts'
import type { SaleText } from '../yard-sale/sale-text.server.ts'
import { findCoverPictures } from './cover-pictures.server.ts'
import { LookForm, StartEventForm, StoryForm, WhereForm, whenForm } from './step.form.ts'
import { dayPlaces, fieldsOf, hasStep, stepAfter } from './step.ts'
import type { Step } from './step.ts'

export type StepAnswer = FormAnswer<Answer<string>> | { readonly kind: 'not-found' }

const startFields = ['kind', 'title']

/** Begins an event and leads to what it needs first: its days. */
export async function answerStart(
  { team, actor }: CaptainOf,
  form: FormData,
): Promise<Exclude<StepAnswer, { kind: 'not-found' }>> {
  const submission = parseWithZod(form, { schema: StartEventForm })
  if (submission.status !== 'success')
    return again(startFields, form, complaintsOf(startFields, submission.reply()))
  const slug = await startEvent({ ...submission.value, teamId: team.id, actor })
  return { kind: 'on', to: `/manage/${team.slug}/events/${slug}/set-up/when` }
}

/** Reads one screen of the set-up, keeps it, and leads to the next, or back to the event where it is only changed. */
export async function answerStep(
  { team, person }: CaptainOf,
  { slug, step }: { slug: string | undefined; step: Step },
  form: FormData,
): Promise<StepAnswer> {
  const event = await findEventEditor(team.id, slug)
  if (!event || !hasStep(step, event.kind)) return { kind: 'not-found' }
  // Each thing that is sold is kept on its own page.
  if (step === 'packages') return { kind: 'on', to: `${event.desk}/set-up/packages` }
  const fields = [...fieldsOf(step), ...readPieces(form).map(pieceField)]
  const read = await readStepForm(step, form, event, team.id)
  if ('errors' in read) return again(fields, form, read.errors)
  const outcome = await changeEvent({
    eventPublicId: event.publicId,
    personId: person.id,
    ...read,
  })
  switch (outcome) {
    case 'event-not-found':
      return { kind: 'not-found' }
    case 'waiting':
    case 'over': {
      const field = fields[0] ?? ''
      const message = say(`events.errors.${outcome}`)
      return again(fields, form, [{ field, message }], 409)
    }
    case 'less-than-sold': {
      const n = await countSoldPlaces(db, event.id)
      return again(
        fields,
        form,
        [{ field: 'capacity', message: say('packages.errors.room', { n }) }],
        409,
      )
    }
    case 'saved': {
      const next =
        event.everPublished || form.get('next') === 'back' ? undefined : stepAfter(step, event.kind)
      return { kind: 'on', to: next ? `${event.desk}/set-up/${next}` : `${event.desk}?done=saved` }
    }
  }
}

type ReadStep =
  | {
      readonly words: EventWords
      readonly days?: readonly LocalDay[]
      readonly sale?: SaleText
      readonly deal?: DealText
      readonly outing?: OutingText
      readonly ticketing?: Ticketing
    }
  | { readonly errors: readonly FieldError[] }

async function readStepForm(
  step: Exclude<Step, 'packages'>,
  form: FormData,
  event: EventEditor,
  teamId: number,
): Promise<ReadStep> {
  switch (step) {
    case 'when':
      return await readWhen(form, event)
    case 'where':
      return read(step, form, WhereForm)
    case 'story':
      return read(step, form, StoryForm)
    case 'sale':
      return await readSale(form, event, teamId)
    case 'deal':
      return readDeal(form)
    case 'golf':
      return readOuting(form)
    case 'tickets':
      return await readTicketing(form, event)
    case 'look': {
      const submission = parseWithZod(form, { schema: LookForm })
      if (submission.status !== 'success')
        return { errors: complaintsOf(fieldsOf(step), submission.reply()) }
      const { scene, picture } = submission.value
      const noWords = { cover_alt: null, cover_focus: null }
      if (picture === null) return { words: { scene, picture_id: null, ...noWords } }
      if (picture === event.ownCover?.name) return { words: {} }
      const found = (await findCoverPictures(teamId)).find(({ name }) => name === picture)
      if (!found) return { errors: [{ field: 'cover', message: say('events.errors.cover') }] }
      return { words: { picture_id: found.id, ...noWords } }
    }
  }
}

async function readSale(form: FormData, event: EventEditor, teamId: number): Promise<ReadStep> {
  const submission = parseWithZod(form, { schema: saleForm(event.days.at(-1)) })
  if (submission.status !== 'success')
    return { errors: complaintsOf(fieldsOf('sale'), submission.reply()) }
  const names = readPieces(form)
  const pieces = (await findCoverPictures(teamId)).filter(({ name }) => names.includes(name))
  if (pieces.length > MOST_PIECES)
    return { errors: [{ field: 'pieces', message: say('sale.errors.pieces') }] }
  return { words: {}, sale: { ...submission.value, pictureIds: pieces.map(({ id }) => id) } }
}

function readDeal(form: FormData): ReadStep {
  const submission = parseWithZod(form, { schema: DealForm })
  if (submission.status === 'success') return { words: {}, deal: submission.value }
  return { errors: complaintsOf(fieldsOf('deal'), submission.reply()) }
}

function readOuting(form: FormData): ReadStep {
  const submission = parseWithZod(form, { schema: OutingForm })
  if (submission.status === 'success') return { words: {}, outing: submission.value }
  return { errors: complaintsOf(fieldsOf('golf'), submission.reply()) }
}

async function readTicketing(form: FormData, { timeZone }: EventEditor): Promise<ReadStep> {
  const submission = parseWithZod(form, { schema: TicketingForm })
  if (submission.status !== 'success')
    return { errors: complaintsOf(fieldsOf('tickets'), submission.reply()) }
  const { refundUntil: refund, namesUntil: names, ...ticketing } = submission.value
  const [refundUntil = null, namesUntil = null] = await momentsAt(timeZone, [refund, names])
  return { words: {}, ticketing: { ...ticketing, refundUntil, namesUntil } }
}

async function readWhen(form: FormData, { timeZone }: EventEditor): Promise<ReadStep> {
  const submission = parseWithZod(form, { schema: whenForm(dayIn(timeZone, now())) })
  if (submission.status !== 'success')
    return { errors: complaintsOf(fieldsOf('when'), submission.reply()) }
  const { words, days } = submission.value
  const lost = await findLostDays(words.time_zone, days)
  if (lost.length === 0) return { words, days }
  const typed = typedIn(fieldsOf('when'), form)
  const places = dayPlaces.filter((n) => lost.includes(typed[`day${n}`] ?? ''))
  return {
    errors: places.map((n) => ({ field: `to${n}`, message: say('events.errors.lostHour') })),
  }
}

function read<Words extends Exclude<ReadStep, { errors: unknown }>>(
  step: Step,
  form: FormData,
  schema: z.ZodType<Words>,
): ReadStep {
  const submission = parseWithZod(form, { schema })
  if (submission.status === 'success') return submission.value
  return { errors: complaintsOf(fieldsOf(step), submission.reply()) }
}

function again(
  fields: readonly string[],
  form: FormData,
  errors: readonly FieldError[],
  status: 400 | 409 = 400,
) {
  return { kind: 'again', status, answer: { values: typedIn(fields, form), errors } } as const
}
