import type { HoldingKind } from '#app/people/holding.ts'
import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { dayIn } from '#app/words/days.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import { formAgain, readForm } from '../read-form.ts'
import type { FormAgain } from '../read-form.ts'
import { erasePerson } from './erase-person.server.ts'
import { findHeld } from './holdings.server.ts'
import { markOf } from './mark.server.ts'
import { ErasureForm, KnownForm } from './personal-data.form.ts'
import { findBefore, findOtherAddresses, isClear } from './who-is-it.server.ts'
import type { Before } from './who-is-it.server.ts'

/** What staff see of one person: how much of what, and what stands in the way of erasing it. */
export interface KnownPerson {
  readonly email: string
  readonly known: readonly { readonly kind: HoldingKind; readonly count: number }[]
  readonly others: readonly string[]
  readonly before: Before
  readonly mayErase: boolean
}

export type KnownAnswer =
  | (FormAgain & { readonly person: KnownPerson | null })
  | { readonly kind: 'known'; readonly person: KnownPerson }

/** Reads an address, and says what is known of whoever it belongs to. The address stands in no link and no log (S29). */
export async function answerKnown(form: FormData): Promise<KnownAnswer> {
  const read = readForm(form, KnownForm)
  if (read.kind === 'again') return { ...read, person: null }
  return { kind: 'known', person: await findPerson(read.value.email) }
}

async function findPerson(email: string): Promise<KnownPerson> {
  const [held, others, before] = await Promise.all([
    findHeld(email),
    findOtherAddresses(db, email),
    findBefore(db, email),
  ])
  return {
    email,
    known: held.map(({ kind, rows }) => ({ kind, count: rows.length })),
    others,
    before,
    mayErase: isClear(before),
  }
}

export type ErasureAnswer =
  | (FormAgain & { readonly person: KnownPerson | null })
  | { readonly kind: 'done'; readonly to: string }

/** Erases whoever was typed twice, or says what is wrong on the page of what is known. */
export async function answerErasure(form: FormData, by: Person): Promise<ErasureAnswer> {
  const read = readForm(form, ErasureForm)
  if (read.kind === 'again') {
    const known = readForm(form, KnownForm)
    return {
      ...read,
      person: known.kind === 'read' ? await findPerson(known.value.email) : null,
    }
  }
  const { email } = read.value
  const outcome = await erasePerson({ email, by })
  if (outcome !== 'not-yet') return { kind: 'done', to: `/staff/people/known?done=${outcome}` }
  const errors = [{ field: 'again', message: say('erasure.errors.notYet') }]
  return { ...formAgain(read.typed, errors), person: await findPerson(email) }
}

/** What was just done, as the address after it says. */
export function sayErased(request: Request): Said | null {
  const kinds = { erased: 'success', 'nothing-held': 'info' } as const
  return saidIn(request, kinds, (known) => say(`erasure.done.${known}`))
}

/** All that is held of somebody, for them to have (S40). That it was handed over is on record, not of whom. */
export async function answerCopy(form: FormData, by: Person): Promise<Response | undefined> {
  const read = readForm(form, KnownForm)
  if (read.kind === 'again') return undefined
  const { email } = read.value
  const { name, timeZone } = await requireOrganization()
  const held = await findHeld(email)
  await inTransaction(async (trx) => {
    await recordChange(trx, {
      actor: actorOf(by),
      action: 'copy-person',
      subjectKind: 'address',
      subjectId: markOf(email),
    })
  })
  const copy = {
    organization: name,
    email,
    made_at: now().toISOString(),
    held: Object.fromEntries(held.map(({ kind, rows }) => [say(`erasure.kinds.${kind}`), rows])),
  }
  const file = `${say('erasure.file')}-${dayIn(timeZone, now())}.json`
  return new Response(`${JSON.stringify(copy, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file}"`,
    },
  })
}
