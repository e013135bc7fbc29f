import { z } from 'zod'
import { say } from '#app/words/say.ts'
import { button, paragraph, small } from '../letter.ts'
import { messageKind, Words } from '../message-kind.ts'

/** To admins: a program of theirs takes nothing any more, and is told of nothing until they say so. */
export const webhookStopped = messageKind(
  z.object({ endpoint: z.string(), name: Words, why: z.enum(['failing', 'gone']) }),
  ({ endpoint, name, why }) => ({
    subject: say('webhooks.letter.subject', { name }),
    blocks: [
      paragraph(say(`webhooks.letter.${why}`, { name })),
      paragraph(say('webhooks.letter.waits')),
      button(say('webhooks.letter.see'), `/staff/settings/webhooks/${endpoint}`),
      small(say('webhooks.letter.once')),
    ],
  }),
)
