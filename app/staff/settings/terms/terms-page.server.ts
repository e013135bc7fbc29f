import { findTemplates } from '#app/events/dining-night/templates/find-templates.server.ts'
import { DealForm } from '#app/events/dining-night/deal.form.ts'
import { sayDeal } from '#app/events/dining-night/deal-words.ts'

/** What is kept, each with what it gives in words. */
export async function findTermsPage() {
  const templates = await findTemplates()
  return templates.map(({ id, name, values }) => ({ id, name, words: sayGiven(values) }))
}

function sayGiven(values: Readonly<Record<string, string>>): string {
  const filled = Object.entries(values).filter(([, value]) => value !== '')
  const [gives] = sayDeal(DealForm.parse(Object.fromEntries(filled)))
  return gives?.words ?? ''
}
