import { z } from 'zod'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { link, paragraph, small } from '../letter.ts'
import type { Block } from '../letter.ts'
import { Day, Path } from '../message-kind.ts'

/** What a receipt says of the monthly gift that it is a month of. */
export const Month = z.object({
  nextOn: Day,
  stopPath: Path,
  /** It was charged after the donor had stopped it, and goes back. */
  afterEnd: z.boolean(),
})

export function monthBlocks(month: z.output<typeof Month> | null, amount: string): Block[] {
  if (month === null) return []
  if (month.afterEnd) return [paragraph(say('monthly.receipt.stopped'))]
  return [
    paragraph(say('monthly.receipt.next', { amount, next: sayDay(month.nextOn) })),
    link(say('monthly.receipt.stop'), month.stopPath),
    small(say('monthly.receipt.stopHint')),
  ]
}
