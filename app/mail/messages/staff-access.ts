import { z } from 'zod'
import { unseal } from '#app/platform/seal.server.ts'
import { button, paragraph, rows, small } from '../letter.ts'
import { messageKind, Moment, secretMessageKind, Words } from '../message-kind.ts'

const Role = z.enum(['viewer', 'moderator', 'finance', 'admin'])

/** The link, sealed, by which a staff member sets a password and a second factor. */
export const staffInvitation = secretMessageKind(
  z.object({ token: z.string(), role: Role, invitedBy: Words, expiresAt: Moment }),
  ({ token, role, invitedBy, expiresAt }, house) => ({
    subject: `Join the staff desk of ${house.name}`,
    uselessAfter: new Date(expiresAt),
    blocks: [
      paragraph(`${invitedBy} asks you to join the staff desk as ${roleWords(role)}.`),
      paragraph(
        'You will set up a passkey, or a password with an authenticator app. It takes about three minutes. Have your phone at hand.',
      ),
      button('Set up my sign-in', `/staff/enrol/${unseal(token)}`),
      small(
        'The link works once, for three days. If you did not expect this, please tell us and do not open it.',
      ),
    ],
  }),
)

/** The link, sealed, by which somebody who gave a recovery code sets up their sign-in anew. */
export const staffRecovery = secretMessageKind(
  z.object({ token: z.string(), expiresAt: Moment }),
  ({ token, expiresAt }, house) => ({
    subject: `Set up your staff sign-in at ${house.name} anew`,
    uselessAfter: new Date(expiresAt),
    blocks: [
      paragraph(
        'One of your recovery codes was given, and it was right. With this link you set up a new way to sign in. What you used before then no longer works.',
      ),
      button('Set up my sign-in anew', `/staff/enrol/${unseal(token)}`),
      small(
        `The link works once, for one hour. If it was not you who gave the code, do not open it, and write to ${house.contactEmail} at once: somebody has your codes.`,
      ),
    ],
  }),
)

const changes = {
  enrolled: 'your staff sign-in was set up anew. Whatever you used before no longer works',
  'password-set': 'a new password and authenticator app were set for your staff sign-in',
  'passkey-added': 'a passkey was added to your staff sign-in',
  'passkey-removed': 'a passkey was removed from your staff sign-in',
  'passkey-refused':
    'one of your passkeys was refused: it answered in a way that a copy of it would. Please remove it and add a new one',
  'recovery-codes-renewed':
    'new recovery codes were made for your staff sign-in. The old ones no longer work',
  'recovery-code-used':
    'a recovery code was used to sign in to the staff desk. That code will not work again',
  reset:
    'an admin reset your staff sign-in. Your old password, app and recovery codes no longer work',
  'role-changed': 'an admin changed your role at the staff desk, and you were signed out',
  disabled: 'an admin took away your staff sign-in',
} as const

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
    subject: `Your staff sign-in at ${house.name} changed`,
    blocks: [
      paragraph(`We want you to know that ${changes[change]}.`),
      ...(passkey === undefined ? [] : [rows(['Passkey', passkey])]),
      paragraph(
        `If that was not expected, write to ${house.contactEmail} at once or call another admin.`,
      ),
    ],
  }),
)

function roleWords(role: z.output<typeof Role>): string {
  switch (role) {
    case 'viewer':
      return 'a viewer, who sees everything and changes nothing'
    case 'moderator':
      return 'a moderator, who looks after pages and words'
    case 'finance':
      return 'finance, who looks after money'
    case 'admin':
      return 'an admin, who may do all of it'
  }
}
