import { z } from 'zod'
import { say } from '#app/words/say.ts'
import { button, paragraph, small } from '../letter.ts'
import { messageKind } from '../message-kind.ts'

/** To both addresses of somebody whose two accounts staff made one; `lettersTo` is null at the address that stays. */
export const accountsMerged = messageKind(
  z.object({ lettersTo: z.string().nullable() }),
  ({ lettersTo }, house) => ({
    subject: say('mail.merged.subject', { organization: house.name }),
    blocks: [
      paragraph(say('mail.merged.words')),
      paragraph(
        lettersTo === null
          ? say('mail.merged.stays')
          : say('mail.merged.elsewhere', { email: lettersTo }),
      ),
      button(say('mail.merged.signIn'), '/sign-in'),
      small(say('mail.merged.mistake', { organization: house.name })),
    ],
  }),
)
