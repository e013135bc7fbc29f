import { z } from 'zod'
import { DealForm } from '#app/events/dining-night/deal.form.ts'
import { neededShortLine } from '#app/teams/short-line.ts'
import type { Terms } from '#app/events/dining-night/templates/save-template.server.ts'
import { say } from '#app/words/say.ts'
import { readForm } from '../../read-form.ts'
import type { FormRead } from '../../read-form.ts'

const NameForm = z.object({ name: neededShortLine(80, () => say('deal.terms.nameMissing')) })

/** A name, and what a captain would be asked, by the same rules. */
export function readTerms(form: FormData): FormRead<Terms> {
  const named = readForm(form, NameForm)
  const deal = readForm(form, DealForm)
  if (named.kind === 'read' && deal.kind === 'read')
    return { ...named, value: { name: named.value.name, deal: deal.value } }
  const errors = [named, deal].flatMap((read) => (read.kind === 'again' ? read.errors : []))
  return { kind: 'again', typed: named.typed, errors }
}
