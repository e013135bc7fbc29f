import { z } from 'zod'
import { unseal } from '#app/platform/seal.server.ts'
import { say } from '#app/words/say.ts'
import { button, paragraph, rows, small } from '../letter.ts'
import { messageKind, Moment, secretMessageKind } from '../message-kind.ts'

const Asked = z.object({ token: z.string(), newEmail: z.email(), expiresAt: Moment })

/** To the address that somebody wants: whether it is theirs. */
export const emailChangeNew = secretMessageKind(Asked, ({ token, expiresAt }, house) => ({
  subject: say('mail.emailChange.subjectNew', { organization: house.name }),
  uselessAfter: new Date(expiresAt),
  blocks: [
    paragraph(say('mail.emailChange.wordsNew')),
    button(say('mail.emailChange.look'), `/new-email/${unseal(token)}`),
    small(say('mail.emailChange.ignore')),
  ],
}))

/** To an address that somebody wants and that has an account already; it opens nothing. */
export const emailChangeTaken = messageKind(
  z.object({ expiresAt: Moment }),
  ({ expiresAt }, house) => ({
    subject: say('mail.emailChange.subjectNew', { organization: house.name }),
    uselessAfter: new Date(expiresAt),
    blocks: [
      paragraph(say('mail.emailChange.wordsTaken')),
      button(say('mail.emailChange.signIn'), '/sign-in'),
      small(say('mail.emailChange.ignore')),
    ],
  }),
)

/** To the address that somebody has: what is asked for, and how to say no. */
export const emailChangeOld = secretMessageKind(Asked, ({ token, newEmail }, house) => ({
  subject: say('mail.emailChange.subjectOld', { organization: house.name }),
  blocks: [
    paragraph(say('mail.emailChange.wordsOld')),
    rows([say('mail.emailChange.newEmail'), newEmail]),
    paragraph(say('mail.emailChange.notYouOld')),
    button(say('mail.emailChange.stop'), `/new-email/${unseal(token)}`),
  ],
}))

/** To the address that somebody had, once the change is made: for a week it can take the change back. */
export const emailChanged = secretMessageKind(Asked, ({ token, newEmail, expiresAt }, house) => ({
  subject: say('mail.emailChange.subjectDone', { organization: house.name }),
  uselessAfter: new Date(expiresAt),
  blocks: [
    paragraph(say('mail.emailChange.wordsDone')),
    rows([say('mail.emailChange.newEmail'), newEmail]),
    paragraph(say('mail.emailChange.notYouDone')),
    button(say('mail.emailChange.takeBack'), `/new-email/${unseal(token)}`),
  ],
}))

/** To the address that was the new one, when the old one took the change back. */
export const emailTakenBack = messageKind(z.object({}), (_, house) => ({
  subject: say('mail.emailChange.subjectBack', { organization: house.name }),
  blocks: [paragraph(say('mail.emailChange.wordsBack'))],
}))
