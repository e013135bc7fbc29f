import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { Email } from '#app/people/person.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { PaperFile } from '#app/receipts/paper-file.ts'
import { startStatements } from '#app/receipts/statements/start-statements.server.ts'
import {
  makePrintedLetters,
  makeStatementPreview,
} from '#app/receipts/statements/statement-paper.server.ts'

/** A paper, or where to read why there is none. */
export type PaperAnswer = PaperFile | 'busy' | { readonly to: string }

/** @returns where to read how it went. */
export async function answerSending(form: FormData, by: Person): Promise<string> {
  const year = yearIn(form)
  return pageOf(year, await startStatements(year, { ...actorOf(by), id: by.id }))
}

/** What one donor would be sent; that it was looked at is kept, of whom is not (S40). */
export async function answerPreview(form: FormData, by: Person): Promise<PaperAnswer> {
  const year = yearIn(form)
  const email = Email.safeParse(form.get('email'))
  const made = email.success ? await makeStatementPreview(year, email.data) : undefined
  if (made === undefined) return { to: pageOf(year, 'no-such-donor') }
  await recordLook(year, by, 'see-statement')
  return made
}

/** The letters to whom nobody can write by email. */
export async function answerLetters(form: FormData, by: Person): Promise<PaperAnswer> {
  const year = yearIn(form)
  const part = Number(form.get('part'))
  const made =
    Number.isSafeInteger(part) && part >= 0 ? await makePrintedLetters(year, part) : undefined
  if (made === undefined) return { to: pageOf(year, 'nothing-to-print') }
  await recordLook(year, by, 'print-statements')
  return made
}

function yearIn(form: FormData): number {
  const year = Number(form.get('year'))
  return Number.isSafeInteger(year) && year > 1900 && year < 3000 ? year : 1900
}

function pageOf(year: number, done: string): string {
  return `/staff/statements?year=${year}&done=${done}`
}

async function recordLook(
  year: number,
  by: Person,
  action: 'see-statement' | 'print-statements',
): Promise<void> {
  const change = { actor: actorOf(by), action, subjectKind: 'statements', subjectId: year }
  await inTransaction((trx) => recordChange(trx, change))
}
