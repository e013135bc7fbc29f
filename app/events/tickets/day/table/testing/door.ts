import { newEntryKey } from '#app/contributions/entry/entry-page.server.ts'
import { aDay } from '../../../../testing/events.ts'
import { anOuting, usualPackages } from '../../../testing/tickets.ts'
import type { AnOuting } from '../../../testing/tickets.ts'
import { findComers } from '../../comers.server.ts'
import { aHelpersLink } from '../../testing/helpers-link.ts'
import { answerPlace } from '../place-form.server.ts'

/** The table of an outing on its morning. */
export interface Door {
  readonly outing: AnOuting
  readonly key: string
}

/** The morning of an outing with so many places, and the helpers' link. */
export async function aDoor(capacity = 144, packages = usualPackages): Promise<Door> {
  const outing = await anOuting({ days: [aDay(1)], capacity, packages })
  const key = await aHelpersLink(outing)
  return { outing, key }
}

interface Typed {
  readonly what?: string
  readonly units?: string
  readonly name?: string
  readonly email?: string
  readonly way?: 'cash' | 'card'
  readonly form?: string
  readonly line?: string
}

/** Presses as a helper does: a single place in cash for Joan, unless it says otherwise. */
export async function sellPlaceAt({ outing, key }: Door, typed: Typed = {}) {
  const form = new FormData()
  const of = outing.packages.get(typed.what ?? 'Single')
  form.set(`units-${of?.publicId}`, typed.units ?? '1')
  form.set('version', String(outing.versionId))
  form.set('name', typed.name ?? 'Joan Hill')
  form.set('email', typed.email ?? '')
  form.set('way', typed.way ?? 'cash')
  form.set('key', typed.form ?? newEntryKey())
  form.set('line', typed.line ?? '')
  return await answerPlace(key, form)
}

/** Who is expected there, who of them owes, and whose names wait. */
export async function listOf({ outing }: Door) {
  const { comers, walkUps } = await findComers(outing.id)
  return {
    names: comers.map(({ name }) => name),
    owing: comers.filter(({ owes }) => owes),
    walkUps,
  }
}
