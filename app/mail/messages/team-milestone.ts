import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { say } from '#app/words/say.ts'
import { button, link, paragraph, rows, small } from '../letter.ts'
import { messageKind, Words } from '../message-kind.ts'

/** To the captains: how far their team has come, and what helps next. */
export const teamMilestone = messageKind(
  z.object({
    milestone: z.enum(['first-gift', 'quarter', 'half', 'three-quarters', 'goal']),
    teamName: Words,
    slug: z.string(),
    /** Cents. */
    raised: z.number().int(),
    goal: z.number().int(),
    nextGoal: z.number().int(),
  }),
  ({ milestone, teamName, slug, ...sums }, house) => {
    const money = (sum: number) => formatMoney(cents(sum), house.currency)
    const isGoal = milestone === 'goal'
    return {
      subject: say(`memory.letter.${milestone}`, { team: teamName }),
      blocks: [
        paragraph(
          say(`memory.letter.${milestone}Words`, {
            team: teamName,
            raised: money(sums.raised),
            goal: money(sums.goal),
            next: money(sums.nextGoal),
          }),
        ),
        rows(
          [say('memory.letter.raised'), money(sums.raised)],
          [say('memory.letter.goalRow'), money(sums.goal)],
        ),
        isGoal
          ? button(say('memory.letter.nextGoal'), `/manage/${slug}/page`)
          : button(say('memory.letter.thank'), `/manage/${slug}/gifts`),
        link(say('memory.letter.share'), `/manage/${slug}/share`),
        small(say('memory.letter.once')),
      ],
    }
  },
)
