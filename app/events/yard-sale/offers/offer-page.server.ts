import { parseWithZod } from '@conform-to/zod/v4'
import { sql } from 'kysely'
import { askForPatience } from '#app/people/patience.ts'
import { db } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import type { TeamColor } from '#app/teams/team-color.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { EventStatus } from '#db/schema/events.ts'
import { daysOf, sayDaysShort } from '../../say-when.ts'
import { daysOfVersion, isShown } from '../../shown-event.server.ts'
import { findIntake } from './find-intake.server.ts'
import type { Intake } from './find-intake.server.ts'
import { makeOffer } from './make-offer.server.ts'
import { asksForCheck, findMissing, OfferForm, offerFields } from './offer.form.ts'
import type { OfferField } from './offer.form.ts'

export type OfferSale = NonNullable<Awaited<ReturnType<typeof findOfferPage>>>['sale']

interface SaleRow {
  readonly id: number
  readonly status: EventStatus
  readonly slug: string
  readonly title: string
  readonly time_zone: string
  readonly team_slug: string
  readonly color: TeamColor | null
  readonly days: readonly { readonly starts: string; readonly ends: string }[]
}

/**
 * Where somebody offers things for a sale.
 * @returns `undefined` for a sale that is not there, is not for all to see, or takes no offers (S5).
 */
export async function findOfferPage(teamSlug: string, slug: string) {
  const { rows } = await sql<SaleRow>`
    select e.id, e.status, e.slug, v.title, v.time_zone, t.slug as team_slug, t.color, ${daysOfVersion(sql`v.id`)} as days
      from event e join team t on t.id = e.team_id join event_version v on v.id = e.approved_version_id
     where t.slug = ${teamSlug} and e.slug = ${slug} and e.kind = 'yard_sale' and ${isShown}`.execute(
    db,
  )
  const [row] = rows
  const intake = row && (await findIntake(db, row.id))
  if (!row || !intake) return undefined
  return {
    site: await findSiteFrame(),
    color: colorOf(row.team_slug, row.color),
    sale: {
      title: row.title,
      href: `/teams/${row.team_slug}/events/${row.slug}`,
      teamHref: `/teams/${row.team_slug}`,
      short: sayDaysShort(daysOf(row.days), row.time_zone),
      state: row.status === 'published' ? intake.state : ('over' as const),
      accepts: intake.accepts,
      refuses: intake.refuses,
      categories: intake.categories,
      untilWords: sayUntil(intake),
    },
  }
}

function sayUntil({ state, opensOn, closesOn }: Intake): string | null {
  if (state === 'not-yet' && opensOn) return say('offers.form.from', { day: sayDay(opensOn) })
  return closesOn ? say('offers.form.until', { day: sayDay(closesOn) }) : null
}

interface OfferRequest {
  readonly teamSlug: string
  readonly slug: string
  readonly form: FormData
  readonly clientAddress: string
}

export type OfferAnswer = FormAnswer<Answer<OfferField> & { readonly asksForCheck: boolean }>

/** Reads what is offered; whoever offers goes on to the page of their own link, where photos are added. */
export async function answerOfferForm(request: OfferRequest): Promise<OfferAnswer> {
  const { teamSlug, slug, form, clientAddress } = request
  const again = (status: 400 | 409 | 429, errors: Answer<OfferField>['errors']): OfferAnswer => ({
    kind: 'again',
    status,
    answer: { values: typedIn(offerFields, form), errors, asksForCheck: asksForCheck(form) },
  })
  // A robot that fills in what nobody sees is thanked, and nothing is done (S18).
  if (form.get('website')) return { kind: 'on', to: addressOf(teamSlug, slug, '/offer?thanks') }
  const submission = parseWithZod(form, { schema: OfferForm })
  const errors = complaintsOf(offerFields, submission.reply(), findMissing(form))
  if (submission.status !== 'success' || errors.length > 0) return again(400, errors)
  const outcome = await makeOffer({ teamSlug, slug, words: submission.value, clientAddress })
  switch (outcome.kind) {
    case 'noted':
      return { kind: 'on', to: `/offers/${sealMark('offer', outcome.publicId)}?done=offered` }
    case 'not-open':
      return again(409, [{ field: 'description', message: say('offers.form.closedNow') }])
    case 'too-many':
      return again(429, [
        { field: 'description', message: askForPatience(outcome.retryAfterSeconds) },
      ])
  }
}

function addressOf(teamSlug: string, slug: string, more: string): string {
  return `/teams/${encodeURIComponent(teamSlug)}/events/${encodeURIComponent(slug)}${more}`
}
