import { expect, test } from 'vitest'
import type { z } from 'zod'
import { StoryForm } from '#app/events/set-up/step.form.ts'
import { RsvpForm } from '#app/events/rsvp/rsvp.form.ts'
import { ShiftForm } from '#app/events/shifts/shift.form.ts'
import { thanksForm } from '#app/giving/thanks/thanks.form.ts'
import { NameForm } from '#app/members/member.form.ts'
import { commentFields, CommentForm, ReplyForm } from '#app/supporters/comments/comment.form.ts'
import { FollowUpForm, MeetingForm } from '#app/supporters/meetings/meeting.form.ts'
import { needForm } from '#app/supporters/skills/need.form.ts'
import { offerForm } from '#app/supporters/skills/offer.form.ts'
import { StandForm } from '#app/supporters/stand/stand.form.ts'
import { typedIn } from '#app/teams/answer.ts'
import { updateForm } from '#app/teams/news/update.form.ts'
import { pageForm } from '#app/teams/page.form.ts'
import { reportForm } from '#app/teams/report.form.ts'
import { StartForm } from '#app/teams/start.form.ts'

const CARD = 'Take my card, 4242 4242 4242 4242'
const today = '2030-01-01'

test.each<[string, z.ZodType, readonly string[]]>([
  ['start of a team', StartForm, ['name', 'plan']],
  ['page', pageForm({ minimum: 500, maximum: 1_000_000 }), ['name', 'plan', 'town', 'story']],
  ['news', updateForm(), ['title', 'body']],
  ['name on a team', NameForm, ['shownName']],
  ['event', StoryForm, ['title', 'story']],
  ['shift', ShiftForm, ['ownRole', 'note']],
  ['thanks', thanksForm(), ['words']],
  ['comment', CommentForm, ['name', 'words']],
  ['reply', ReplyForm, ['words']],
  ['need', needForm(today), ['title', 'what', 'town']],
  ['offer of skills', offerForm(today), ['name', 'words', 'licence', 'town']],
  ['meeting', MeetingForm, ['title', 'host', 'place', 'about']],
  ['words after a meeting', FollowUpForm, ['followUp']],
  ['name of who stands', StandForm, ['firstName', 'lastName', 'town']],
  ['guest', RsvpForm, ['name', 'note']],
  ['report', reportForm(), ['words']],
])(
  'S18: the number of a card is refused in each of the words of a form: %s',
  (_what, form, fields) => {
    for (const field of fields) {
      const read = form.safeParse({ [field]: CARD })
      const complaint = read.error?.issues.find(({ path }) => path[0] === field)
      expect(complaint?.message, field).toMatch(/number of a card|letters/)
      const { error } = form.safeParse({ [field]: 'Tools' })
      expect(error?.issues.find(({ path }) => path[0] === field)?.message, field).toBeUndefined()
    }
  },
)

test('S18: what was typed comes back with dots for the card, and no other word is lost', () => {
  const form = new FormData()
  form.set('words', `${CARD}. Thank you!`)
  expect(typedIn(commentFields, form)).toEqual({ words: 'Take my card, …. Thank you!' })
})
