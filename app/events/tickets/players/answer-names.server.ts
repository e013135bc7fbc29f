import type { FormAnswer } from '#app/teams/answer.ts'
import { TheirName } from '#app/teams/guests/visitor.form.ts'
import { EmailOrNone } from '#app/teams/team-text.form.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { sayChanged, spendOnNaming } from './answer-ticket.server.ts'
import { correctName, swapPlayer } from './name-player.server.ts'
import type { NamedPerson, NamingOutcome } from './name-player.server.ts'
import { findPlacesOfOrder, hasSaid } from './names-page.server.ts'
import type { PlaceRow } from './places.server.ts'

/** What was typed about each place, by the place's own key. */
export interface NamesAnswer {
  readonly values: Readonly<Record<string, string>>
  readonly errors: readonly FieldError[]
  /** The number to send next time: of a place that somebody else changed, the new one. */
  readonly revisions: Readonly<Record<string, number>>
  /** How many were kept all the same. */
  readonly saved: number
}

export type NamesOutcome = FormAnswer<NamesAnswer>

interface TypedPlace {
  readonly place: PlaceRow
  readonly revision: number
  readonly person: NamedPerson | null
  readonly isOther: boolean
}

/**
 * Reads who comes by each place of an order. Each is kept by itself: where somebody else changed one meanwhile, the others are
 * saved, and of that one both are shown.
 */
export async function answerNames(
  key: string,
  form: FormData,
  clientAddress: string,
): Promise<NamesOutcome> {
  const places = await findPlacesOfOrder(key)
  const read = places.filter(({ seated }) => seated === null).map((place) => readPlace(place, form))
  const values = Object.fromEntries(read.flatMap(({ values: typed }) => typed))
  const revisions = Object.fromEntries(read.map(({ place, revision }) => [place.key, revision]))
  const wrong = read.flatMap(({ errors }) => errors)
  const again = (status: 400 | 409 | 429, errors: readonly FieldError[], saved = 0) =>
    ({ kind: 'again', status, answer: { values, errors, revisions, saved } }) as const
  if (wrong.length > 0) return again(400, wrong)
  const errors: FieldError[] = []
  let saved = 0
  for (const typed of read) {
    const { place } = typed
    if (isAsBefore(typed)) continue
    const field = `name-${place.key}`
    const patience = await spendOnNaming(clientAddress, typed.person?.email ?? null)
    if (patience) return again(429, [{ field, message: patience }], saved)
    const outcome = await keep(typed)
    if (outcome.kind === 'changed-since') {
      revisions[place.key] = outcome.revision
      errors.push({ field, message: sayChanged(outcome.now) })
    } else if (outcome.kind === 'saved') {
      revisions[place.key] = typed.revision + 1
      saved += 1
    } else if (outcome.kind !== 'unchanged') return { kind: 'on', to: addressOf(key, 'frozen') }
  }
  if (errors.length > 0) return again(409, errors, saved)
  return { kind: 'on', to: addressOf(key, saved > 0 ? 'saved' : 'unchanged') }
}

function readPlace(place: PlaceRow, form: FormData) {
  const typed = (field: string) => {
    const value = form.get(`${field}-${place.key}`)
    return typeof value === 'string' ? value.slice(0, 5000) : ''
  }
  const [name, email] = [typed('name'), typed('email')]
  const errors: FieldError[] = []
  const address = EmailOrNone.safeParse(email)
  if (!address.success)
    errors.push({ field: `email-${place.key}`, message: say('teams.errors.email') })
  const who = name.trim() === '' ? null : TheirName.safeParse(name)
  const isNameless = who === null && address.success && address.data !== null
  if (isNameless || who?.success === false)
    errors.push({
      field: `name-${place.key}`,
      message: who?.error?.issues[0]?.message ?? say('rsvp.errors.theirName'),
    })
  const revision = typed('revision')
  return {
    place,
    errors,
    revision: /^\d{1,9}$/.test(revision) ? Number(revision) : place.revision,
    isOther: typed('other') !== '',
    person: who?.success ? { name: who.data, email: address.data ?? null } : null,
    values: [
      [`name-${place.key}`, name],
      [`email-${place.key}`, email],
      [`other-${place.key}`, typed('other')],
    ] as const,
  }
}

/** Nothing was typed about it, whoever may have changed it meanwhile. */
function isAsBefore({ place, person, isOther }: TypedPlace): boolean {
  if (isOther) return false
  return place.name === (person?.name ?? null) && place.email === (person?.email ?? null)
}

/** Another address, or a tick, says that it is somebody else; else a name was put right. */
async function keep({ place, revision, person, isOther }: TypedPlace): Promise<NamingOutcome> {
  const deed = { key: place.key, revision, by: 'buyer' } as const
  const isAnother =
    person === null ||
    isOther ||
    (place.email !== null &&
      person.email !== null &&
      place.email !== person.email &&
      hasSaid(place))
  return isAnother ? await swapPlayer({ ...deed, person }) : await correctName({ ...deed, person })
}

const done = {
  saved: 'success',
  unchanged: 'info',
  frozen: 'warning',
} as const

/** What was just done, as the address after it says. */
export function sayNamesDone(request: Request): Said | null {
  return saidIn(request, done, (known) => say(`players.done.${known}`))
}

function addressOf(key: string, outcome: keyof typeof done): string {
  return `/orders/${encodeURIComponent(key)}/names?done=${outcome}`
}
