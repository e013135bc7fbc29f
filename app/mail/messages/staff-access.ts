import { z } from 'zod'
import { unseal } from '#app/platform/seal.server.ts'
import { say } from '#app/words/say.ts'
import { button, paragraph, rows, small } from '../letter.ts'
import { messageKind, Moment, secretMessageKind, Words } from '../message-kind.ts'

const Role = z.enum(['viewer', 'moderator', 'finance', 'admin'])

/** The link, sealed, by which a staff member sets a password and a second factor. */
export const staffInvitation = secretMessageKind(
  z.object({ token: z.string(), role: Role, invitedBy: Words, expiresAt: Moment }),
  ({ token, role, invitedBy, expiresAt }, house) => ({
    subject: say('mail.invitation.subject', { organization: house.name }),
    uselessAfter: new Date(expiresAt),
    blocks: [
      paragraph(say(`mail.invitation.${role}`, { name: invitedBy })),
      paragraph(say('mail.invitation.words')),
      button(say('mail.invitation.button'), `/staff/enrol/${unseal(token)}`),
      small(say('mail.invitation.once')),
    ],
  }),
)

/** The link, sealed, by which somebody who gave a recovery code sets up their sign-in anew. */
export const staffRecovery = secretMessageKind(
  z.object({ token: z.string(), expiresAt: Moment }),
  ({ token, expiresAt }, house) => ({
    subject: say('mail.recovery.subject', { organization: house.name }),
    uselessAfter: new Date(expiresAt),
    blocks: [
      paragraph(say('mail.recovery.words')),
      button(say('mail.recovery.button'), `/staff/enrol/${unseal(token)}`),
      small(say('mail.recovery.once', { address: house.contactEmail })),
    ],
  }),
)

/** To the staff member, whenever the way they sign in changes (S12). */
export const factorChanged = messageKind(
  z.object({
    change: z.enum([
      'enrolled',
      'password-set',
      'passkey-added',
      'passkey-removed',
      'passkey-refused',
      'recovery-codes-renewed',
      'recovery-code-used',
      'reset',
      'role-changed',
      'disabled',
    ]),
    /** Its name, when a passkey is what changed. */
    passkey: Words.optional(),
  }),
  ({ change, passkey }, house) => ({
    subject: say('mail.factor.subject', { organization: house.name }),
    blocks: [
      paragraph(say(`mail.factorChange.${change}`)),
      ...(passkey === undefined ? [] : [rows([say('mail.factor.passkey'), passkey])]),
      paragraph(say('mail.factor.notExpected', { address: house.contactEmail })),
    ],
  }),
)
