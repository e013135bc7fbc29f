import { actorOf } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { readForm } from './read-form.ts'
import type { FormAgain } from './read-form.ts'
import { pauseGiving, resumeGiving, saveGiving, saveOrganization } from './save-settings.server.ts'
import { GivingForm, OrganizationForm, PauseForm } from './settings.form.ts'

export type SettingsAnswer = FormAgain | { readonly kind: 'done'; readonly to: string }

export async function answerOrganization(form: FormData, by: Person): Promise<SettingsAnswer> {
  const read = readForm(form, OrganizationForm)
  if (read.kind === 'again') return read
  return done(await saveOrganization(read.value, actorOf(by)))
}

export async function answerGiving(form: FormData, by: Person): Promise<SettingsAnswer> {
  const read = readForm(form, GivingForm)
  if (read.kind === 'again') return read
  return done(await saveGiving(read.value, actorOf(by)))
}

export async function answerPause(form: FormData, by: Person): Promise<SettingsAnswer> {
  const read = readForm(form, PauseForm)
  if (read.kind === 'again') return read
  return done(await pauseGiving(read.value.reason, actorOf(by)))
}

export async function answerResume(
  by: Person,
): Promise<{ readonly kind: 'done'; readonly to: string }> {
  return done(await resumeGiving(actorOf(by)))
}

function done(outcome: string): { readonly kind: 'done'; readonly to: string } {
  return { kind: 'done', to: `/staff/settings?done=${outcome}` }
}
