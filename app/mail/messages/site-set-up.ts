import { z } from 'zod'
import { say } from '#app/words/say.ts'
import { button, paragraph } from '../letter.ts'
import { messageKind } from '../message-kind.ts'

/** To the first admin: that the site stands, and that its letters arrive. */
export const siteSetUp = messageKind(z.object({}), (_, house) => ({
  subject: say('mail.siteSetUp.subject', { organization: house.name }),
  blocks: [
    paragraph(say('mail.siteSetUp.words')),
    paragraph(say('mail.siteSetUp.next')),
    button(say('mail.siteSetUp.button'), '/staff'),
  ],
}))
