import { z } from 'zod'
import { unseal } from '#app/platform/seal.server.ts'
import { say } from '#app/words/say.ts'
import { button, paragraph, small } from '../letter.ts'
import { Moment, secretMessageKind, Words } from '../message-kind.ts'

/** The link and the code that sign in, both sealed; with the team's name when somebody has started or joins one (S11). */
export const signIn = secretMessageKind(
  z.object({
    token: z.string(),
    code: z.string(),
    expiresAt: Moment,
    startedTeam: Words.nullable(),
    joinsTeam: Words.nullable().default(null),
  }),
  ({ token, code, expiresAt, startedTeam, joinsTeam }, house) => ({
    subject:
      sayWhy(startedTeam, joinsTeam) ?? say('mail.signIn.subject', { organization: house.name }),
    uselessAfter: new Date(expiresAt),
    blocks: [
      paragraph(sayWhat(startedTeam, joinsTeam)),
      button(say('mail.signIn.button'), `/sign-in/link/${unseal(token)}`),
      paragraph(say('mail.signIn.orCode')),
      { kind: 'code', text: unseal(code) },
      small(say('mail.signIn.once')),
    ],
  }),
)

function sayWhy(startedTeam: string | null, joinsTeam: string | null): string | undefined {
  if (startedTeam) return say('mail.signIn.subjectStarted', { team: startedTeam })
  return joinsTeam ? say('members.letters.signIn.subject', { team: joinsTeam }) : undefined
}

function sayWhat(startedTeam: string | null, joinsTeam: string | null): string {
  if (startedTeam) return say('mail.signIn.wordsStarted')
  return joinsTeam ? say('members.letters.signIn.words') : say('mail.signIn.words')
}
