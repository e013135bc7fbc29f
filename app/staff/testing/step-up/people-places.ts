import { expect } from 'vitest'
import { findStaffProfile } from '#app/staff/staff-sessions.server.ts'
import { locationOf, statusOf } from './answers.ts'
import type { Place } from './place.ts'

/** Who may come in, and one’s own way in. */
export const peoplePlaces: Readonly<Record<string, Place>> = {
  'staff.accounts.merging': {
    path: () => '/staff/accounts/merging',
    form: { one: 'none', other: 'nobody', kept: 'none', reason: 'Both are Ray' },
    arrived: (answer) =>
      expect(answer).toMatchObject({
        data: { typed: { reason: 'Both are Ray' }, errors: [{ field: 'kept' }] },
      }),
  },
  'staff.people.known._index': {
    path: () => '/staff/people/known',
    form: { email: 'not an address' },
    arrived: (answer) =>
      expect(answer).toMatchObject({ data: { typed: { email: 'not an address' } } }),
  },
  'staff.people.known.erasure': {
    path: () => '/staff/people/known/erasure',
    form: { email: 'ann@example.org', again: 'ben@example.org' },
    arrived: (answer) =>
      expect(answer).toMatchObject({
        data: { typed: { again: 'ben@example.org' }, errors: [{ field: 'again' }] },
      }),
  },
  'staff.people.known.copy': {
    path: () => '/staff/people/known/copy',
    form: { email: 'not an address' },
    arrived: (answer) => expect(locationOf(answer)).toBe('/staff/people/known'),
  },
  'staff.people.invitation': {
    path: () => '/staff/people/invitation',
    form: { name: 'Nora', email: 'not an address', role: 'finance' },
    arrived: (answer) =>
      expect(answer).toMatchObject({
        data: { typed: { name: 'Nora', email: 'not an address', role: 'finance' } },
      }),
  },
  'staff.people.$id.role': {
    path: ({ member }) => `/staff/people/${member.person.publicId}/role`,
    form: { role: 'moderator' },
    arrived: async (_, { member }) =>
      expect(await findStaffProfile(member.person.publicId)).toMatchObject({ role: 'moderator' }),
  },
  'staff.people.$id.disabling': {
    path: ({ member }) => `/staff/people/${member.person.publicId}/disabling`,
    arrived: async (_, { member }) =>
      expect(await findStaffProfile(member.person.publicId)).toMatchObject({
        disabledAt: expect.any(Date),
      }),
  },
  'staff.people.$id.reset': {
    path: ({ member }) => `/staff/people/${member.person.publicId}/reset`,
    arrived: async (_, { member }) =>
      expect(await findStaffProfile(member.person.publicId)).toMatchObject({ enrolledAt: null }),
  },
  'staff.people.$id.sessions.end': {
    path: ({ member }) => `/staff/people/${member.person.publicId}/sessions/end`,
    arrived: (answer) => expect(locationOf(answer)).toMatch(/done=sessions-ended$/),
  },
  'staff.profile.passkeys._index': {
    path: () => '/staff/profile/passkeys',
    form: { passkey: '{}', passkeyName: 'Phone' },
    arrived: (answer) => expect(answer).toMatchObject({ data: { field: 'passkey' } }),
  },
  'staff.profile.passkeys.$id.removal': {
    path: () => '/staff/profile/passkeys/none/removal',
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.profile.password': {
    path: () => '/staff/profile/password',
    form: { offer: 'none', password: 'short', code: '1' },
    arrived: (answer) => expect(locationOf(answer)).toBe('/staff/profile/password'),
  },
  'staff.profile.recovery-codes': {
    path: () => '/staff/profile/recovery-codes',
    arrived: (answer) => expect(answer).toMatchObject({ codes: expect.any(Array) }),
  },
  'staff.profile.sessions.$id.end': {
    path: ({ otherSession }) => `/staff/profile/sessions/${otherSession}/end`,
    arrived: (answer) => expect(locationOf(answer)).toBe('/staff/profile?done=session-ended'),
  },
  'staff.profile.sessions.end': {
    path: () => '/staff/profile/sessions/end',
    arrived: (answer) => expect(locationOf(answer)).toBe('/staff/profile?done=others-ended'),
  },
}
