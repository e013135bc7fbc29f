import type pg from 'pg'
import { cancelEvent } from '#app/events/end-event.server.ts'
import { hideEvent } from '#app/events/hide-event.server.ts'
import { signUp } from '#app/events/rsvp/sign-up.server.ts'
import { claimShift } from '#app/events/shifts/claim-shift.server.ts'
import { aDraft, aShift, aShownEvent } from '#app/events/testing/events.ts'
import type { AnEvent } from '#app/events/testing/events.ts'
import { db } from '#app/platform/database.server.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { fillCloseOut } from './full-close-out.ts'
import { fillDiningNight } from './full-dining.ts'
import { fillOuting } from './full-golf.ts'
import { fillOffers } from './full-offers.ts'

/** One to come, one called off, one out of sight, and one that only its captains know of. */
export async function fillEvents(team: ATeam): Promise<void> {
  const ahead = await aShownEvent({
    team,
    words: { street_shown: 'day_of', rain_plan: 'Inside' },
    sale: { leftovers: 'The shelter comes at four', parking: 'On the grass' },
  })
  const guest = { name: 'Ida', email: 'ida.guest@example.org', partySize: 2, note: 'With Walter' }
  await signUp({ teamSlug: team.slug, slug: ahead.slug, guest, clientAddress: '203.0.113.9' })
  await fillCloseOut(ahead)
  await fillShifts(ahead)
  await fillOffers(ahead)
  await fillDiningNight(team)
  await fillOuting(team)
  const off = await aShownEvent({ team })
  await cancelEvent({ eventPublicId: off.publicId, actor: off.actor, reason: 'Rain' })
  const away = await aShownEvent({ team })
  await hideEvent({ eventPublicId: away.publicId, actor: away.moderator, reason: 'Why' })
  await aDraft({ team, sale: { parking: 'Behind the barn' } })
}

/** A till with a line of each kind that holds words, and one that was set aside. */
export async function fillTill(owner: pg.Client): Promise<void> {
  await owner.query(`
    insert into till (event_id, name, started_by)
      select e.id, 'By the door', p.id from event e, person p where e.kind = 'yard_sale' order by e.id, p.id limit 1;
    insert into till_code (till_id, code_hash, starts_at, ends_at, given_by)
      select id, 'h', now(), now() + interval '1 day', started_by from till;
    insert into till_phone (till_id, code_id, key_hash, last_line) select till_id, id, 'h', 4 from till_code;
    insert into till_entry (entry_id, till_id, phone_id, line, kind, amount_cents, means, mode, item, made_at, clock_ahead_ms, content_hash)
      select random_id(), till_id, id, 1, 'sale', 1400, 'cash', 'full', 'Blue chair', now(), 0, 'a' from till_phone;
    insert into till_entry (entry_id, till_id, phone_id, line, kind, amount_cents, witness, taken_by, made_at, clock_ahead_ms, content_hash)
      select random_id(), till_id, id, 2, 'drop', 1000, 'Ida', 'Ruth', now(), 0, 'b' from till_phone;
    insert into till_entry (entry_id, till_id, phone_id, line, kind, amount_cents, made_at, clock_ahead_ms, content_hash)
      select random_id(), till_id, id, 3, 'float', 2000, now(), 0, 'c' from till_phone;
    insert into till_float_piece (entry_id, denomination_cents, pieces)
      select entry_id, 1000, 2 from till_entry where kind = 'float';
    insert into till_refusal (till_id, phone_id, entry_id, why, content, content_hash, clock_ahead_ms)
      select till_id, id, random_id(), 'not-its-day', '{"kind": "gift"}', 'd', 0 from till_phone`)
}

/** One that somebody has, and one that staff have not read. */
async function fillShifts(event: AnEvent): Promise<void> {
  const shift = await aShift(event, { note: 'Wear closed shoes' })
  await claimShift({
    shiftPublicId: shift,
    volunteer: { name: 'Walter', email: 'walter.helps@example.org', phone: '414 555 0100' },
    clientAddress: '203.0.113.9',
  })
  const unread = await aShift(event, { role: { ready: null, own: 'Sing to the buyers' } })
  await db.updateTable('shift').set({ read_at: null }).where('public_id', '=', unread).execute()
}
