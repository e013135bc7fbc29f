import { requireOrganization } from '#app/platform/organization.server.ts'
import type { Person } from '#app/people/person.server.ts'
import {
  cancelMeeting,
  changeMeeting,
  followUpMeeting,
  holdMeeting,
} from '#app/supporters/meetings/change-meeting.server.ts'
import { walkIn } from '#app/supporters/meetings/check-in.server.ts'
import {
  CancelForm,
  FollowUpForm,
  MeetingForm,
  WalkInForm,
} from '#app/supporters/meetings/meeting.form.ts'
import { say } from '#app/words/say.ts'
import type { FormAnswer } from '../../answer-form.ts'
import { formAgain, readForm } from '../../read-form.ts'
import { meetingHref } from './meeting-hrefs.ts'

/** Reads a new meeting: its hours are by the clock of the organization. */
export async function answerNewMeeting(form: FormData, by: Person): Promise<FormAnswer> {
  const read = readForm(form, MeetingForm)
  if (read.kind === 'again') return read
  const { timeZone } = await requireOrganization()
  const publicId = await holdMeeting(read.value, timeZone, by)
  return { kind: 'done', to: meetingHref(publicId, 'held') }
}

export async function answerMeetingChange(
  publicId: string,
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  const read = readForm(form, MeetingForm)
  if (read.kind === 'again') return read
  switch (await changeMeeting(publicId, read.value, by)) {
    case 'gone':
      return { kind: 'not-found' }
    case 'too-few-seats':
      return formAgain(read.typed, [
        { field: 'seats', message: say('meetings.errors.seatsPromised') },
      ])
    case 'changed':
      return { kind: 'done', to: meetingHref(publicId, 'changed') }
  }
}

export async function answerMeetingCancel(
  publicId: string,
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  const read = readForm(form, CancelForm)
  if (read.kind === 'again') return read
  const outcome = await cancelMeeting(publicId, read.value.reason, by)
  if (outcome === 'gone') return { kind: 'not-found' }
  return { kind: 'done', to: meetingHref(publicId, 'cancelled') }
}

export async function answerFollowUp(
  publicId: string,
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  const read = readForm(form, FollowUpForm)
  if (read.kind === 'again') return read
  const outcome = await followUpMeeting(publicId, read.value.followUp, by)
  if (outcome === 'gone') return { kind: 'not-found' }
  return { kind: 'done', to: meetingHref(publicId, 'followedUp') }
}

/** Somebody who just came: written down at the door. */
export async function answerWalkIn(publicId: string, form: FormData): Promise<FormAnswer> {
  const read = readForm(form, WalkInForm)
  if (read.kind === 'again') return read
  if (!(await walkIn(publicId, read.value))) return { kind: 'not-found' }
  return { kind: 'done', to: `${meetingHref(publicId)}/check-in` }
}
