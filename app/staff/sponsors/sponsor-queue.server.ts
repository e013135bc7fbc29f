import { sql } from 'kysely'
import { findAdvertising } from '#app/events/sponsors/advertising.ts'
import { lockSponsor, recordSponsor } from '#app/events/sponsors/lock-sponsor.server.ts'
import { pictureSign } from '#app/events/sponsors/make-sign.server.ts'
import { findSponsors } from '#app/events/sponsors/sponsor-rows.server.ts'
import type { SponsorRow } from '#app/events/sponsors/sponsor-rows.server.ts'
import { actorOf } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'

export type SponsorQueue = Awaited<ReturnType<typeof findSponsorQueue>>
export type QueuedSponsor = SponsorQueue['waiting'][number]

const MOST = 100

/** Sponsors whose name, words and logo nobody of staff has read, oldest first; then those that stand on pages or were taken off. */
export async function findSponsorQueue() {
  const waiting = await findSponsors(
    sql`s.order_id in (select order_id from waiting_sponsor order by order_id limit ${MOST})`,
    db,
  )
  const others = await findSponsors(
    sql`s.order_id in (
          select order_id from shown_sponsor union select order_id from sponsor where hidden_at is not null
           order by order_id desc limit ${MOST})`,
    db,
  )
  return { waiting: waiting.map(itemOf), others: others.map(itemOf) }
}

function itemOf(row: SponsorRow) {
  return {
    id: row.public_id,
    firm: row.firm,
    sign: row.sign_text,
    link: row.link,
    level: row.level,
    revision: row.revision,
    hasLogo: row.logo !== null,
    isHidden: row.hidden_at !== null,
    event: { title: row.title, href: `/staff/events/${row.event_public_id}` },
    advertising: findAdvertising(row.sign_text).map(({ kind, words }) =>
      say(`sponsors.advertising.${kind}`, { words }),
    ),
  }
}

type SponsorDecision = 'sponsor-shown' | 'sponsor-hidden'

interface Decided {
  readonly publicId: string
  readonly decision: SponsorDecision
  /** The one that was read: a newer one waits for a look of its own. */
  readonly revision: number
  readonly by: Person
}

/** Lets a sponsor stand on the page of its event, or takes it off at once. @returns where staff go next. */
export async function decideSponsor({
  publicId,
  decision,
  revision,
  by,
}: Decided): Promise<string | undefined> {
  const outcome = await inTransaction(async (trx) => {
    const row = await lockSponsor(trx, { publicId, teamId: 'any' })
    if (!row) return undefined
    const isShown = decision === 'sponsor-shown'
    if (isShown && row.revision !== revision) return 'sponsor-meanwhile'
    await trx
      .updateTable('sponsor')
      .set(isShown ? { read_revision: revision, hidden_at: null } : { hidden_at: now() })
      .where('order_id', '=', row.order_id)
      .execute()
    await recordSponsor(trx, row, {
      actor: actorOf(by),
      action: isShown ? 'show-sponsor' : 'hide-sponsor',
      revision: row.revision,
    })
    return decision
  })
  return outcome && `/staff/sponsors?done=${outcome}`
}

/** The sign of a sponsor, for staff who read it. */
export async function makeQueuedSign(publicId: string) {
  const [row] = await findSponsors(sql`s.public_id = ${publicId}`, db)
  return row && (await pictureSign(row))
}

/** What was just decided, as the address after it says. */
export function saySponsorDone(request: Request): Said | null {
  return saidIn(request, done, (known) => say(`sponsors.review.done.${known}`))
}

const done = {
  'sponsor-shown': 'success',
  'sponsor-hidden': 'success',
  'sponsor-meanwhile': 'warning',
} as const
