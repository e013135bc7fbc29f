import { z } from 'zod'
import { say } from '#app/words/say.ts'
import { button, link, paragraph, quote, rows } from '../letter.ts'
import { messageKind, Words } from '../message-kind.ts'

/** One that an older version wrote in words is none of these. */
const Reason = z.enum(['unsafe', 'untrue', 'unkind', 'other']).catch('other')

const Team = z.object({ teamName: Words, slug: z.string() })

/** To those who look after pages: a team waits for a look. */
export const teamSubmitted = messageKind(Team.extend({ plan: z.string() }), (team) => ({
  subject: say('mail.team.submitted', { team: team.teamName }),
  blocks: [
    paragraph(say('mail.team.submittedWords')),
    rows([say('mail.team.team'), team.teamName]),
    quote(team.plan),
    button(say('mail.team.decide'), `/staff/teams/${team.slug}`),
  ],
}))

/** To those who look after pages: a change can be seen by all already, and nobody has read it. */
export const teamChanged = messageKind(Team, (team) => ({
  subject: say('mail.team.changed', { team: team.teamName }),
  blocks: [
    paragraph(say('mail.team.changedWords')),
    button(say('mail.team.look'), `/staff/teams/${team.slug}`),
    link(say('mail.team.seeIt'), `/teams/${team.slug}`),
  ],
}))

/** To the captains: the page, or its edit, can be seen by all. */
export const teamApproved = messageKind(Team.extend({ firstTime: z.boolean() }), (team, house) => ({
  subject: team.firstTime
    ? say('mail.team.live', { team: team.teamName })
    : say('mail.team.changesLive', { team: team.teamName }),
  blocks: [
    paragraph(
      team.firstTime
        ? say('mail.team.liveWords', { organization: house.name })
        : say('mail.team.changesLiveWords'),
    ),
    button(say('mail.team.see'), `/teams/${team.slug}`),
    link(say('mail.team.desk'), `/manage/${team.slug}`),
  ],
}))

/** To the captains: something has to change first. What they wrote is all still there. */
export const teamSentBack = messageKind(Team.extend({ reason: z.string() }), (team) => ({
  subject: say('mail.team.sentBack', { team: team.teamName }),
  blocks: [
    paragraph(say('mail.team.sentBackWords')),
    quote(team.reason),
    paragraph(say('mail.team.sentBackNext')),
    button(say('mail.team.change'), `/manage/${team.slug}`),
  ],
}))

/** To the captains: the page is out of sight for now. */
export const teamHidden = messageKind(Team.extend({ reason: z.string() }), (team, house) => ({
  subject: say('mail.team.hidden', { team: team.teamName }),
  blocks: [
    paragraph(say('mail.team.hiddenWords')),
    quote(team.reason),
    paragraph(say('mail.team.hiddenNext', { address: house.contactEmail })),
    button(say('mail.team.desk'), `/manage/${team.slug}`),
  ],
}))

/** To the captains: staff took one picture off the page. */
export const pictureTakenDown = messageKind(
  Team.extend({ alt: z.string(), reason: z.string() }),
  (team, house) => ({
    subject: say('mail.team.pictureDown', { team: team.teamName }),
    blocks: [
      paragraph(say('mail.team.pictureDownWords')),
      ...(team.alt ? [rows([say('mail.team.picture'), team.alt])] : []),
      quote(team.reason),
      paragraph(say('mail.team.pictureDownNext', { address: house.contactEmail })),
      button(say('mail.team.pictures'), `/manage/${team.slug}/pictures`),
    ],
  }),
)

/** To those who look after pages: a visitor says that something is wrong with one. */
export const reportReceived = messageKind(
  Team.extend({ reason: Reason, words: z.string() }),
  (report) => ({
    subject: say('mail.team.reported', { team: report.teamName }),
    blocks: [
      paragraph(say('mail.team.reportedWords')),
      rows(
        [say('mail.team.team'), report.teamName],
        [say('mail.team.why'), say(`teams.reportReason.${report.reason}`)],
      ),
      ...(report.words ? [quote(report.words)] : []),
      button(say('mail.team.look'), `/staff/teams/${report.slug}`),
    ],
  }),
)
