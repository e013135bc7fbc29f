import { expect, test } from 'vitest'
import { aRequest } from '#app/people/testing/someone.ts'
import { sayEventDone } from './desk/done.ts'
import { sayNightDone } from './dining-night/figure/done.ts'
import { saySheetDone } from './golf/pairings/pairings-page.server.ts'
import { sayShiftDone } from './shifts/answer-shift.server.ts'
import { sayItemDone } from './sponsors/item.server.ts'
import { readBoxDone } from './tickets/called-off/answer-box.server.ts'
import { sayPlayersDone } from './tickets/players/answer-player.server.ts'
import { sayOfferDone } from './yard-sale/offers/answer-offer.server.ts'
import { saySlotDone } from './yard-sale/slots/slots-desk.server.ts'
import { sayTillDone } from './yard-sale/till/desk/answer-till.server.ts'

test.each([
  ['cash of the box that was settled before', readBoxDone(at('box=before')), 'info'],
  ['cash of the box that is settled', readBoxDone(at('box=settled')), 'success'],
  ['a shift of an event that is over', sayShiftDone(at('done=over')), 'warning'],
  ['a shift that is saved', sayShiftDone(at('done=saved')), 'success'],
  ['an event that waits already', sayEventDone(at('done=already-waiting')), 'info'],
  ['an event that cannot be called off', sayEventDone(at('done=too-late')), 'warning'],
  ['a figure that was saved before', sayNightDone(at('done=figure-saved-before')), 'info'],
  ['a letter that did not go', sayNightDone(at('done=letter-no-address')), 'warning'],
  ['a sheet that somebody else changed', saySheetDone(at('problem=changed')), 'warning'],
  ['a hole that another sponsor has', sayItemDone(at('problem=hole')), 'warning'],
  ['a sponsor who was thanked before', sayItemDone(at('done=thanked-before')), 'info'],
  ['a thing for which there is no room', sayOfferDone(at('done=no-room')), 'warning'],
  ['a time with less room than is taken', saySlotDone(at('done=fewer&n=3')), 'warning'],
  ['a code that was revoked before', sayTillDone(at('done=already-revoked')), 'info'],
  ['a code that is revoked', sayTillDone(at('done=revoked')), 'success'],
  ['a reminder to nobody', sayPlayersDone(at('done=chased&n=0')), 'info'],
  ['a reminder to two', sayPlayersDone(at('done=chased&n=2')), 'success'],
])('what was just done looks done, and nothing else does: %s', (_what, said, kind) => {
  expect(said).toMatchObject({ kind })
})

test('an address that says what no page says is not believed', () => {
  for (const asked of ['done=toString', 'done=', 'done=everything', ''])
    expect(sayEventDone(at(asked))).toBeNull()
})

function at(asked: string): Request {
  return aRequest(`/manage/a-team/events/an-event?${asked}`)
}
