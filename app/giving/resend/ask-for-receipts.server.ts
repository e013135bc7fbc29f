import { inTransaction } from '#app/platform/database.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { currentLanguage } from '#app/words/language.ts'

export type AskOutcome =
  | { readonly kind: 'taken' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

const PER_ADDRESS: Limit = { name: 'receipts-address', points: 3, seconds: 3600 }
const PER_CLIENT: Limit = { name: 'receipts-client', points: 30, seconds: 3600 }

/**
 * Takes down that somebody asks for the receipts of an address. Whether there are any is looked up by a job afterwards, so
 * that neither the answer nor the time it takes tells who has given (S8).
 */
export async function askForReceipts(email: string, clientAddress: string): Promise<AskOutcome> {
  const spent = [await spend(PER_CLIENT, clientAddress), await spend(PER_ADDRESS, email)]
  const refused = spent.find(({ allowed }) => !allowed)
  if (refused) return { kind: 'too-many', retryAfterSeconds: refused.retryAfterSeconds }
  const payload = { email, language: currentLanguage(), asking: newKey() }
  await inTransaction((trx) => addJob(trx, 'mail-receipts', payload))
  return { kind: 'taken' }
}
