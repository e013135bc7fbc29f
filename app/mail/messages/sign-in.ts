import { z } from 'zod'
import { unseal } from '#app/platform/seal.server.ts'
import { say } from '#app/words/say.ts'
import { button, paragraph, small } from '../letter.ts'
import { Moment, secretMessageKind, Words } from '../message-kind.ts'

/** The link and the code that sign in, both sealed; with the team's name when somebody has just started one (S11). */
export const signIn = secretMessageKind(
  z.object({
    token: z.string(),
    code: z.string(),
    expiresAt: Moment,
    startedTeam: Words.nullable(),
  }),
  ({ token, code, expiresAt, startedTeam }, house) => ({
    subject: startedTeam
      ? say('mail.signIn.subjectStarted', { team: startedTeam })
      : say('mail.signIn.subject', { organization: house.name }),
    uselessAfter: new Date(expiresAt),
    blocks: [
      paragraph(startedTeam ? say('mail.signIn.wordsStarted') : say('mail.signIn.words')),
      button(say('mail.signIn.button'), `/sign-in/link/${unseal(token)}`),
      paragraph(say('mail.signIn.orCode')),
      { kind: 'code', text: unseal(code) },
      small(say('mail.signIn.once')),
    ],
  }),
)
