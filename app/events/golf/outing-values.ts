import { formatPlain } from '#app/money/format.ts'
import type { OutingText } from './outing.ts'

/** How it is played, as its screen holds it. */
export function outingValuesOf(outing: OutingText): Record<string, string> {
  const { deposit } = outing
  return {
    format: outing.format ?? '',
    startKind: outing.startKind ?? '',
    startsAt: outing.startsAt ?? '',
    teeInterval: String(outing.teeInterval ?? ''),
    checkInFrom: outing.checkInFrom ?? '',
    holes: String(outing.holes),
    groupSize: String(outing.groupSize),
    included: outing.included,
    dressCode: outing.dressCode,
    headcountOn: outing.headcountOn ?? '',
    proName: outing.proName,
    proContact: outing.proContact,
    contractOn: outing.contractOn ?? '',
    deposit: deposit === null ? '' : formatPlain(deposit).replace(/\.00$/, ''),
    raffleLicence: outing.raffleLicence,
    raffleClass: outing.raffleClass ?? '',
  }
}
