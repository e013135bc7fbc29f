import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { hasAgreed } from './missing.ts'
import { findOutingOf } from './outing.server.ts'
import type { Outing } from './outing.server.ts'
import { lockPlace } from './places.server.ts'
import type { PlaceRow } from './places.server.ts'
import type { PlayerAnswers } from './player.form.ts'
import { tellPlayer } from './tell-player.server.ts'

export interface NamedPerson {
  readonly name: string
  readonly email: string | null
}

interface PlaceDeed {
  readonly key: string
  /** As it was read: who comes may have been changed since. */
  readonly revision: number
  /** Captains may also change it after it is frozen. */
  readonly by: 'player' | 'buyer' | 'captain'
}

export type NamingOutcome =
  | { readonly kind: 'saved' | 'unchanged' }
  /** Somebody else saved it meanwhile: who stands there now. */
  | { readonly kind: 'changed-since'; readonly revision: number; readonly now: NamedPerson | null }
  /** They have to agree to what the event asks of everybody who plays. */
  | { readonly kind: 'not-agreed' }
  /** `taken`: the captains have put a single player there. */
  | { readonly kind: 'frozen' | 'gone' | 'taken' }

/** Keeps what somebody says who comes by a place. With another name they are somebody else before the waiver, and agree anew. */
export async function answerForPlace(
  deed: PlaceDeed & { readonly answers: PlayerAnswers },
): Promise<NamingOutcome> {
  return await withPlace(deed, async (trx, place, outing) => {
    const { agrees, seeksGroup, ...words } = deed.answers
    const agreed = hasAgreed(place, outing.ticketing) && isSamePerson(place, deed.answers.name)
    const needsWaiver = outing.ticketing.waiver !== ''
    if (needsWaiver && !agreed && !agrees && deed.by === 'player') return { kind: 'not-agreed' }
    const keepsAgreement = agreed || (deed.by === 'captain' && isSamePerson(place, words.name))
    const waived =
      needsWaiver && agrees && !agreed && deed.by === 'player'
        ? { waived_at: now(), waived_version_id: outing.versionId }
        : keepsAgreement
          ? {}
          : { waived_at: null, waived_version_id: null }
    const values = {
      ...words,
      ...waived,
      seeks_group: seeksGroup && place.people === 1,
      ...(deed.by === 'player' && { language: currentLanguage() }),
    }
    await writePlayer(trx, place, values)
    if (words.email !== null && words.email !== place.email)
      await tellPlayer(trx, place.id, 'named')
    return { kind: 'saved' }
  })
}

/**
 * Somebody else comes, or nobody yet: what was answered is cleared, the waiver too, since nobody agrees for another. Whoever is
 * named gets a letter with their own link; if the place is open again, its buyer gets one.
 */
export async function swapPlayer(
  deed: PlaceDeed & { readonly person: NamedPerson | null },
): Promise<NamingOutcome> {
  const { person, by } = deed
  return await withPlace(deed, async (trx, place) => {
    if (place.name === null && person === null) return { kind: 'unchanged' }
    if (by !== 'player' && place.email !== null && place.email !== person?.email)
      await tellPlayer(trx, place.id, 'replaced')
    await trx.deleteFrom('player').where('ticket_id', '=', place.id).execute()
    if (person) {
      await writePlayer(trx, place, { ...person, language: place.buyer_language })
      if (!(by === 'buyer' && person.email === place.buyer_email))
        await tellPlayer(trx, place.id, 'named')
    } else {
      await countChange(trx, place)
      if (by !== 'buyer') await tellPlayer(trx, place.id, 'dropped')
    }
    return { kind: 'saved' }
  })
}

/** A name or an address is put right, and what was answered stays; under another name the waiver is agreed to anew. */
export async function correctName(
  deed: PlaceDeed & { readonly person: NamedPerson },
): Promise<NamingOutcome> {
  return await withPlace(deed, async (trx, place) => {
    const { person } = deed
    if (place.name === person.name && place.email === person.email) return { kind: 'unchanged' }
    const isSame = isSamePerson(place, person.name)
    await writePlayer(trx, place, {
      ...person,
      ...(!isSame && { waived_at: null, waived_version_id: null }),
      ...(place.name === null && { language: place.buyer_language }),
    })
    if (person.email !== null && person.email !== place.email && person.email !== place.buyer_email)
      await tellPlayer(trx, place.id, 'named')
    return { kind: 'saved' }
  })
}

/** Agreeing is no change of who comes, and so may be done after the freeze. */
export async function agreeToWaiver(key: string): Promise<'agreed' | 'gone'> {
  return await inTransaction(async (trx) => {
    const place = await lockPlace(trx, key)
    const outing = place && (await findOutingOf(trx, place.event_id))
    if (!place || !outing?.isOpen || place.released_at !== null || place.name === null)
      return 'gone'
    if (hasAgreed(place, outing.ticketing)) return 'agreed'
    await trx
      .updateTable('player')
      .set({ waived_at: now(), waived_version_id: outing.versionId })
      .where('ticket_id', '=', place.id)
      .execute()
    return 'agreed'
  })
}

/** Whoever bought on the day stands there and comes by the first of the places, unless somebody does by now; nobody is written to. */
export async function nameBuyer(trx: Trx, orderId: number, person: NamedPerson): Promise<void> {
  const first = await trx
    .selectFrom('ticket as t')
    .leftJoin('player as p', 'p.ticket_id', 't.id')
    .select(['t.id', 'p.name'])
    .where('t.order_id', '=', orderId)
    .where('t.is_person', '=', true)
    .orderBy('t.id')
    .limit(1)
    .executeTakeFirst()
  if (first?.name === null)
    await writePlayer(trx, first, { ...person, language: currentLanguage() })
}

async function withPlace(
  { key, revision, by }: PlaceDeed,
  work: (trx: Trx, place: PlaceRow, outing: Outing) => Promise<NamingOutcome>,
): Promise<NamingOutcome> {
  return await inTransaction(async (trx) => {
    const place = await lockPlace(trx, key)
    const outing = place && (await findOutingOf(trx, place.event_id))
    if (!place || !outing?.isOpen || place.released_at !== null) return { kind: 'gone' }
    if (outing.isFrozen && by !== 'captain') return { kind: 'frozen' }
    if (place.seated !== null) return { kind: 'taken' }
    if (place.revision !== revision)
      return {
        kind: 'changed-since',
        revision: place.revision,
        now: place.name === null ? null : { name: place.name, email: place.email },
      }
    return await work(trx, place, outing)
  })
}

type PlayerValues = NamedPerson &
  Partial<Omit<PlayerAnswers, 'agrees' | 'seeksGroup'>> & {
    readonly seeks_group?: boolean
    readonly waived_at?: Date | null
    readonly waived_version_id?: number | null
    readonly language?: PlaceRow['buyer_language']
  }

async function writePlayer(
  trx: Trx,
  place: Pick<PlaceRow, 'id'>,
  values: PlayerValues,
): Promise<void> {
  await trx
    .insertInto('player')
    .values({ ...values, ticket_id: place.id, named_at: now() })
    .onConflict((conflict) => conflict.column('ticket_id').doUpdateSet(values))
    .execute()
  await countChange(trx, place)
}

async function countChange(trx: Trx, { id }: Pick<PlaceRow, 'id'>): Promise<void> {
  await trx
    .updateTable('ticket')
    .set((row) => ({ revision: row('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

function isSamePerson({ name }: PlaceRow, typed: string): boolean {
  return name !== null && name.toLocaleLowerCase() === typed.toLocaleLowerCase()
}
