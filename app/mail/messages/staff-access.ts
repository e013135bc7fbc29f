import { z } from 'zod'
import { unseal } from '#app/platform/seal.server.ts'
import { button, paragraph, small } from '../letter.ts'
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
        'You will choose a password and set up an authenticator app on your phone. It takes about three minutes. Have your phone at hand.',
      ),
      button('Set up my sign-in', `/staff/enrol/${unseal(token)}`),
      small(
        'The link works once, for three days. If you did not expect this, please tell us and do not open it.',
      ),
    ],
  }),
)

const changes = {
  enrolled: 'a password and an authenticator app were set for your staff sign-in',
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
    change: z.enum(['enrolled', 'recovery-code-used', 'reset', 'role-changed', 'disabled']),
  }),
  ({ change }, house) => ({
    subject: `Your staff sign-in at ${house.name} changed`,
    blocks: [
      paragraph(`We want you to know that ${changes[change]}.`),
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
