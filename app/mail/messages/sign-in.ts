import { z } from 'zod'
import { unseal } from '#app/platform/seal.server.ts'
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
    subject: startedTeam ? `${startedTeam}: your team page is started` : `Sign in to ${house.name}`,
    uselessAfter: new Date(expiresAt),
    blocks: [
      paragraph(
        startedTeam
          ? 'Your draft is saved. Sign in to write your story, set your dates and send the page to us for a look.'
          : 'Here is your link to sign in. It opens a page with one button.',
      ),
      button('Sign in', `/sign-in/link/${unseal(token)}`),
      paragraph('Or type this code on the page where you asked for it:'),
      { kind: 'code', text: unseal(code) },
      small(
        'The link and the code work once, for ten minutes. If you did not ask for them, you need do nothing: nobody can sign in without this message. Please never tell anyone the code.',
      ),
    ],
  }),
)
