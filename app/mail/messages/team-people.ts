import { z } from 'zod'
import { unseal } from '#app/platform/seal.server.ts'
import { say } from '#app/words/say.ts'
import { button, link, paragraph, sayMoment, small } from '../letter.ts'
import type { House } from '../letter.ts'
import { messageKind, Moment, secretMessageKind, Words } from '../message-kind.ts'

const Team = z.object({ teamName: Words, slug: z.string() })
const Member = Team.extend({ memberName: Words })

/** To somebody whom a captain would like on the team, known to us or not (S8). The token, sealed, opens a page with a button. */
export const teamInvitation = secretMessageKind(
  z.object({
    token: z.string(),
    teamName: Words,
    /** `null` before the captain has said how to be named. */
    invitedBy: Words.nullable(),
    again: z.boolean(),
    expiresAt: Moment,
  }),
  (invitation, house) => {
    const path = `/invitations/${unseal(invitation.token)}`
    const until = sayMoment(invitation.expiresAt, house)
    return {
      subject: sayInvitation(invitation),
      uselessAfter: new Date(invitation.expiresAt),
      blocks: [
        paragraph(sayWho(invitation, house)),
        paragraph(say('members.letters.invitation.whatFor')),
        button(say('members.letters.invitation.see'), path),
        small(say('members.letters.invitation.until', { until })),
        link(say('members.letters.invitation.refuse'), `${path}/refusal`),
      ],
    }
  },
)

interface Invitation {
  readonly teamName: string
  readonly invitedBy: string | null
  readonly again: boolean
}

function sayInvitation({ teamName: team, invitedBy: captain, again }: Invitation): string {
  if (again) return say('members.letters.invitation.subjectAgain', { team })
  if (captain === null) return say('members.letters.invitation.subjectPlain', { team })
  return say('members.letters.invitation.subject', { captain, team })
}

function sayWho({ teamName: team, invitedBy: captain }: Invitation, house: House): string {
  const organization = house.name
  if (captain === null) return say('members.letters.invitation.wordsPlain', { team, organization })
  return say('members.letters.invitation.words', { captain, team, organization })
}

/** To the captains: somebody is new on the team. */
export const memberJoined = messageKind(Member, ({ teamName: team, slug, memberName: who }) => ({
  subject: say('members.letters.joined.subject', { who, team }),
  blocks: [
    paragraph(say('members.letters.joined.words', { who })),
    button(say('members.letters.joined.see'), `/manage/${slug}/members`),
  ],
}))

/** To the captains: somebody came by the team's link and waits for a yes. */
export const memberWaits = messageKind(Member, ({ teamName: team, slug, memberName: who }) => ({
  subject: say('members.letters.waits.subject', { who, team }),
  blocks: [
    paragraph(say('members.letters.waits.words', { who })),
    button(say('members.letters.waits.see'), `/manage/${slug}/members`),
  ],
}))

/** To somebody who waited: a captain said yes. */
export const memberWelcomed = messageKind(Team, ({ teamName: team, slug }) => ({
  subject: say('members.letters.welcomed.subject', { team }),
  blocks: [
    paragraph(say('members.letters.welcomed.words')),
    button(say('members.letters.openDesk'), `/manage/${slug}`),
  ],
}))

/** To somebody who waited: a captain said no. */
export const memberDeclined = messageKind(Team, ({ teamName: team }, house) => ({
  subject: say('members.letters.declined.subject', { team }),
  blocks: [
    paragraph(say('members.letters.declined.words', { team })),
    paragraph(say('members.letters.declined.otherWays', { organization: house.name })),
    button(say('members.letters.seeTeams'), '/teams'),
  ],
}))

/** To a member whom a captain has made one too. */
export const madeCaptain = messageKind(Team, ({ teamName: team, slug }) => ({
  subject: say('members.letters.madeCaptain.subject', { team }),
  blocks: [
    paragraph(say('members.letters.madeCaptain.words')),
    button(say('members.letters.openDesk'), `/manage/${slug}`),
  ],
}))

/** To a captain whom another has made a member. */
export const madeMember = messageKind(Team, ({ teamName: team, slug }, house) => ({
  subject: say('members.letters.madeMember.subject', { team }),
  blocks: [
    paragraph(say('members.letters.madeMember.words')),
    button(say('members.letters.openDesk'), `/manage/${slug}`),
    small(say('members.letters.surprised', { contact: house.contactEmail })),
  ],
}))

/** To the new captain, and with their name to the others: the page has changed hands. */
export const teamHandedOver = messageKind(
  Team.extend({
    by: Words,
    /** `null` in the letter to the new captain. */
    to: Words.nullable(),
  }),
  ({ teamName: team, slug, by, to }) => ({
    subject:
      to === null
        ? say('members.letters.handedOver.subject', { by, team })
        : say('members.letters.handedOver.subjectOther', { by, team, to }),
    blocks: [
      paragraph(
        to === null
          ? say('members.letters.handedOver.words', { by })
          : say('members.letters.handedOver.wordsOther', { by, to }),
      ),
      button(say('members.letters.openDesk'), `/manage/${slug}`),
    ],
  }),
)

/** To somebody whom a captain took off the team. */
export const memberRemoved = messageKind(
  z.object({ teamName: Words }),
  ({ teamName: team }, house) => ({
    subject: say('members.letters.removed.subject', { team }),
    blocks: [
      paragraph(say('members.letters.removed.words', { team })),
      paragraph(say('members.letters.removed.otherWays')),
      button(say('members.letters.seeTeams'), '/teams'),
      small(say('members.letters.surprised', { contact: house.contactEmail })),
    ],
  }),
)
