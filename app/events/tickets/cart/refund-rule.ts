import { say } from '#app/words/say.ts'
import type { Ticketing } from '../package.ts'

/** What becomes of the money when a buyer or the event cannot make it, in two sentences. @param until in words; `null`: never. */
export function sayRefundRule({ calledOff }: Pick<Ticketing, 'calledOff'>, until: string | null) {
  return [
    until === null ? say('tickets.rule.never') : say('tickets.rule.until', { until }),
    say(`tickets.rule.off.${calledOff}`),
  ]
}
