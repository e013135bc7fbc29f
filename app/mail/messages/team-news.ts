import { z } from 'zod'
import { button, paragraph, quote, rows } from '../letter.ts'
import { messageKind, Words } from '../message-kind.ts'

const Team = z.object({ teamName: Words, slug: z.string() })

/** To those who look after pages: a team waits for a look. */
export const teamSubmitted = messageKind(
  Team.extend({ teamPublicId: z.string(), plan: z.string() }),
  (team) => ({
    subject: `${team.teamName} is waiting for your look`,
    blocks: [
      paragraph('A team has sent its page for approval.'),
      rows(['Team', team.teamName]),
      quote(team.plan),
      button('Read and decide', `/staff/teams/${team.teamPublicId}`),
    ],
  }),
)

/** To the captains: the page, or its edit, can be seen by all. */
export const teamApproved = messageKind(Team.extend({ firstTime: z.boolean() }), (team, house) => ({
  subject: team.firstTime
    ? `${team.teamName} is live`
    : `Your changes to ${team.teamName} are live`,
  blocks: [
    paragraph(
      team.firstTime
        ? `Everyone can see your page now. Thank you for standing with ${house.name}. Three things help most: give first, ask three friends yourself, then share the page.`
        : 'We read your changes, and everyone can see them now.',
    ),
    button('See your page', `/teams/${team.slug}`),
    button('Open your desk', `/manage/${team.slug}`),
  ],
}))

/** To the captains: something has to change first. What they wrote is all still there. */
export const teamSentBack = messageKind(Team.extend({ reason: z.string() }), (team) => ({
  subject: `${team.teamName}: one more round, please`,
  blocks: [
    paragraph(
      'We read your page and ask you to change something before everyone sees it. Here is what we wrote:',
    ),
    quote(team.reason),
    paragraph('Everything you wrote is saved. Change what is needed and send it to us again.'),
    button('Change the page', `/manage/${team.slug}`),
  ],
}))

/** To the captains: the page is out of sight for now. */
export const teamHidden = messageKind(Team.extend({ reason: z.string() }), (team, house) => ({
  subject: `${team.teamName} is hidden for now`,
  blocks: [
    paragraph(
      'We have taken your page out of sight. Gifts made so far are safe and still count. Here is why:',
    ),
    quote(team.reason),
    paragraph(
      `Nothing you wrote is lost. If this surprises you, please write to ${house.contactEmail}.`,
    ),
    button('Open your desk', `/manage/${team.slug}`),
  ],
}))

/** To those who look after pages: a visitor says that something is wrong with one. */
export const reportReceived = messageKind(
  Team.extend({ teamPublicId: z.string(), reason: Words, words: z.string() }),
  (report) => ({
    subject: `Somebody reported ${report.teamName}`,
    blocks: [
      paragraph('A visitor asks you to look at a page.'),
      rows(['Team', report.teamName], ['Why', report.reason]),
      ...(report.words ? [quote(report.words)] : []),
      button('Look at it', `/staff/teams/${report.teamPublicId}`),
    ],
  }),
)
