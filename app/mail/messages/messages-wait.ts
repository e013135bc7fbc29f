import { z } from 'zod'
import { say } from '#app/words/say.ts'
import { button, paragraph, small } from '../letter.ts'
import { messageKind } from '../message-kind.ts'

/** To those who look after pages: words of donors wait to be read. It holds none of them. */
export const messagesWait = messageKind(
  z.object({ waiting: z.number().int().min(1) }),
  ({ waiting }) => ({
    subject: say('mail.messagesWait.subject', { n: waiting }),
    blocks: [
      paragraph(say('mail.messagesWait.words', { n: waiting })),
      button(say('mail.messagesWait.button'), '/staff/messages'),
      small(say('mail.messagesWait.once')),
    ],
  }),
)
