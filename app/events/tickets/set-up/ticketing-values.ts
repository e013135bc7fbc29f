import { typeMoment } from '../../typed-moment.ts'
import type { Ticketing } from '../package.ts'
import { questions } from './tell-packages.ts'

/** How an event sells, as its screen holds it. */
export function ticketingValuesOf(
  { calledOff, refundUntil, namesUntil, ownPay, asks, meals, waiver }: Ticketing,
  timeZone: string,
): Record<string, string> {
  return {
    calledOff,
    refundUntil: typeMoment(refundUntil, timeZone),
    namesUntil: typeMoment(namesUntil, timeZone),
    ...(ownPay && { ownPay: 'yes' }),
    ...Object.fromEntries(questions.map((one) => [`asks-${one}`, asks[one]])),
    meals: meals.join('\n'),
    waiver,
  }
}
