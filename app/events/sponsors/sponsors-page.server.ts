import { parseWithZod } from '@conform-to/zod/v4'
import { sql } from 'kysely'
import { formatMoney } from '#app/money/format.ts'
import { isTooLittle, LEAST_CHARGE } from '#app/payments/least-charge.ts'
import { askForPatience } from '#app/people/patience.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { spendEach } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import type { LineRow } from '#app/teams/dining-promise.ts'
import { promisedIn } from '#app/teams/dining-promise.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import type { TeamColor } from '#app/teams/team-color.ts'
import { say } from '#app/words/say.ts'
import type { EventStatus } from '#db/schema/events.ts'
import { daysOf, sayDaysShort } from '../say-when.ts'
import { daysOfVersion, isShown, shownLine } from '../shown-event.server.ts'
import { deductibleOf } from '../tickets/package.ts'
import { becomeSponsor } from './become-sponsor.server.ts'
import { findLevels } from './levels.server.ts'
import type { Level } from './levels.server.ts'
import { asksToKeep, findMissing, SponsorForm, sponsorFields } from './sponsor.form.ts'
import type { SponsorField } from './sponsor.form.ts'

export type SponsorsPage = NonNullable<Awaited<ReturnType<typeof findSponsorsPage>>>['page']
export type ShownLevel = ReturnType<typeof levelOf>

interface EventRow extends LineRow {
  readonly id: number
  readonly public_id: string
  readonly status: EventStatus
  readonly version_id: number
  readonly slug: string
  readonly title: string
  readonly time_zone: string
  readonly team_slug: string
  readonly color: TeamColor | null
  readonly currency: string
  readonly legal_name: string
  readonly days: readonly { readonly starts: string; readonly ends: string }[]
}

/**
 * Where a firm becomes a sponsor of an event: its levels, each with what it costs, what of that may be deducted (C3, C4) and how
 * many are left.
 * @returns `undefined` for an event that is not there, is not for all to see, or has no levels (S5).
 */
export async function findSponsorsPage(teamSlug: string, slug: string) {
  const event = await findEvent(teamSlug, slug)
  const levels = event ? await findLevels(event.id, event.version_id) : []
  const shown = levels.filter(({ soldBy }) => soldBy === 'everyone')
  if (!event || shown.length === 0) return undefined
  return {
    site: await findSiteFrame(),
    color: colorOf(event.team_slug, event.color),
    page: {
      title: event.title,
      href: `/teams/${event.team_slug}/events/${event.slug}`,
      short: sayDaysShort(daysOf(event.days), event.time_zone),
      line: shownLine(event),
      organization: event.legal_name,
      isOpen: isOpen(event),
      levels: shown.map((level) => levelOf(level, event.currency)),
      version: event.version_id,
      key: newKey(),
    },
  }
}

function isOpen({ status, days }: EventRow): boolean {
  const last = daysOf(days).at(-1)
  return status === 'published' && last !== undefined && last.endsAt > now()
}

function levelOf(level: Level, currency: string) {
  const deductible = deductibleOf(level.price, level.fairValue)
  return {
    id: level.publicId,
    name: level.name,
    included: level.included,
    price: formatMoney(level.price, currency),
    deductibleWords:
      deductible === level.price
        ? say('sponsors.level.allDeductible')
        : say('sponsors.level.deductible', {
            value: formatMoney(level.fairValue, currency),
            rest: formatMoney(deductible as Level['price'], currency),
          }),
    places: level.places,
    left: level.left,
    isOpen: level.isOpen && level.left !== 0,
  }
}

async function findEvent(teamSlug: string, slug: string): Promise<EventRow | undefined> {
  const { rows } = await sql<EventRow>`
    select e.id, e.public_id, e.status, v.id as version_id, e.slug, v.title, v.place, v.time_zone, t.slug as team_slug, t.color,
           o.currency, o.legal_name, ${promisedIn(sql`v.id`)}, ${daysOfVersion(sql`v.id`)} as days
      from event e join team t on t.id = e.team_id join event_version v on v.id = e.approved_version_id cross join organization o
     where t.slug = ${teamSlug} and e.slug = ${slug} and ${isShown}`.execute(db)
  return rows[0]
}

const PER_CLIENT: Limit = { name: 'sponsor-client', points: 20, seconds: 3600 }
const PER_ADDRESS: Limit = { name: 'sponsor-address', points: 8, seconds: 3600 }

interface SponsorRequest {
  readonly teamSlug: string
  readonly slug: string
  readonly form: FormData
  readonly clientAddress: string
}

export type SponsorAnswer = FormAnswer<Answer<SponsorField> & { readonly asksToKeep: boolean }>

/** Reads the form; whoever pays by card goes on to Stripe, and all others to the page of their own link. */
export async function answerSponsorForm(request: SponsorRequest): Promise<SponsorAnswer> {
  const { teamSlug, slug, form, clientAddress } = request
  const again = (
    status: 400 | 409 | 429,
    errors: Answer<SponsorField>['errors'],
  ): SponsorAnswer => ({
    kind: 'again',
    status,
    answer: { values: typedIn(sponsorFields, form), errors, asksToKeep: asksToKeep(form) },
  })
  const levelSays = (status: 409 | 429, message: string) =>
    again(status, [{ field: 'level', message }])
  // A robot that fills in what nobody sees is led back, and nothing is done (S18).
  if (form.get('website')) return { kind: 'on', to: addressOf(teamSlug, slug) }
  const submission = parseWithZod(form, { schema: SponsorForm })
  const errors = complaintsOf(sponsorFields, submission.reply(), findMissing(form))
  if (submission.status !== 'success' || errors.length > 0) return again(400, errors)
  const words = submission.value
  const event = await findEvent(teamSlug, slug)
  const levels = event ? await findLevels(event.id, event.version_id) : []
  const level = levels.find(({ publicId }) => publicId === words.level)
  if (!event || !level) return levelSays(409, say('sponsors.errors.changed'))
  if (words.way === 'card' && isTooLittle(level.price))
    return again(400, [
      {
        field: 'way',
        message: say('sponsors.errors.little', { least: formatMoney(LEAST_CHARGE) }),
      },
    ])
  const spent = await spendEach([
    [PER_CLIENT, clientAddress],
    [PER_ADDRESS, words.email],
  ])
  if (!spent.allowed) return levelSays(429, askForPatience(spent.retryAfterSeconds))
  const outcome = await becomeSponsor({
    eventPublicId: event.public_id,
    eventTitle: event.title,
    levelName: level.name,
    words,
    by: null,
  })
  switch (outcome.kind) {
    case 'sponsor':
      return { kind: 'on', to: outcome.payAt ?? `/orders/${outcome.key}/sponsor?done=came` }
    case 'too-few-left':
      return levelSays(409, say('sponsors.errors.sold'))
    case 'closed':
    case 'code-not-good':
    case 'nothing':
      return levelSays(409, say('sponsors.errors.closed'))
    case 'changed':
      return levelSays(409, say('sponsors.errors.changed'))
  }
}

function addressOf(teamSlug: string, slug: string): string {
  return `/teams/${encodeURIComponent(teamSlug)}/events/${encodeURIComponent(slug)}/sponsors`
}
