import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { isOpenToChange } from '../event-state.ts'
import { lockEvent } from '../lock-event.server.ts'
import { recordEvent } from '../move-event.server.ts'
import { addClaim, countClaims, findClaimAtThatTime, findOpenShift } from './claim-shift.server.ts'
import type { Volunteer } from './claim-shift.server.ts'
import { tellVolunteer } from './tell-volunteer.server.ts'

interface VolunteerDeed {
  readonly eventPublicId: string
  readonly shiftPublicId: string
  readonly actor: Actor
}

export type AddOutcome = 'added' | 'full' | 'known' | 'overlap' | 'not-open' | 'too-many'

/** Letters to people who did not ask for them are few. */
const PER_CAPTAIN: Limit = { name: 'shift-captain', points: 60, seconds: 3600 }

/** A captain writes somebody down who said so at the fence; with an address they get a letter and can give it back. */
export async function addVolunteer({
  eventPublicId,
  shiftPublicId,
  actor,
  volunteer,
}: VolunteerDeed & { readonly volunteer: Volunteer }): Promise<AddOutcome> {
  if (volunteer.email && !(await spend(PER_CAPTAIN, String(actor.id))).allowed) return 'too-many'
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    const shift = await findOpenShift(trx, shiftPublicId)
    if (event?.status !== 'published' || !shift) return 'not-open'
    const own =
      volunteer.email === null
        ? undefined
        : await findClaimAtThatTime(trx, event.id, shift, volunteer.email)
    if (own) return own.shift_id === shift.id ? 'known' : 'overlap'
    if ((await countClaims(trx, shift.id)) >= shift.needed) return 'full'
    const id = await addClaim(trx, shift.id, volunteer, currentLanguage())
    await tellVolunteer(trx, id, 'added')
    await recordEvent(trx, event, { actor, action: 'add-volunteer' })
    return 'added'
  })
}

/** Takes somebody off a shift; they are told. */
export async function removeVolunteer({
  eventPublicId,
  shiftPublicId,
  claimPublicId,
  actor,
}: VolunteerDeed & { readonly claimPublicId: string }): Promise<'taken-off' | 'not-found'> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event || !isOpenToChange(event.status)) return 'not-found'
    const ended = await trx
      .updateTable('shift_claim')
      .set({ ended_at: now() })
      .where('public_id', '=', claimPublicId)
      .where('ended_at', 'is', null)
      .where('shift_id', 'in', (row) =>
        row
          .selectFrom('shift')
          .select('id')
          .where('event_id', '=', event.id)
          .where('public_id', '=', shiftPublicId),
      )
      .returning('id')
      .executeTakeFirst()
    if (!ended) return 'not-found'
    await tellVolunteer(trx, ended.id, 'taken-off')
    await recordEvent(trx, event, { actor, action: 'remove-volunteer' })
    return 'taken-off'
  })
}
