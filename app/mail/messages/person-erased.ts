import { z } from 'zod'
import { say } from '#app/words/say.ts'
import { paragraph, small } from '../letter.ts'
import { lastMessageKind } from '../message-kind.ts'

/** To the address of somebody who is erased: that it is done, and nothing of what was known (S40). */
export const personErased = lastMessageKind(z.object({}), (_, house) => ({
  subject: say('mail.personErased.subject', { organization: house.name }),
  blocks: [
    paragraph(say('mail.personErased.words')),
    paragraph(say('mail.personErased.kept')),
    small(say('mail.personErased.last')),
  ],
}))
