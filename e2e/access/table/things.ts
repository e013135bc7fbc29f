import { hexOf } from '#db/seed/money-plan.ts'
import { inDatabase } from '#e2e/fixtures/database.ts'

export const team = 'garage-band-of-brothers'

/** A night of the same team with a restaurant that was held, and what of a desk only such a night has. */
export const DINNER = 'dinner-of-the-access-table'

/** An outing of the same team that sells places, of which one was ordered, and its sheet. */
export const OUTING = 'outing-of-the-access-table'

/** Of a restaurant, for captains to begin with. */
export async function keepTerms(): Promise<void> {
  await inDatabase(
    `insert into dining_template (public_id, name, typed, saved_by)
     select $1, 'Terms of the access table', '{"percent": "20", "shareOf": "pre_tax"}', min(person_id) from staff_member
     on conflict do nothing`,
    [hexOf('terms')],
  )
}

/** A dining night that was held, at a restaurant. */
export async function holdDinner(): Promise<void> {
  await inDatabase(
    `with planned as (
       insert into event (team_id, slug, kind, public_id) select id, $2, 'dining_night', $3 from team where slug = $1
       on conflict do nothing returning id
     ), written as (
       insert into event_version (event_id, title, time_zone, place, street_shown, decided_at, decision)
       select id, 'Dinner of the access table', 'America/Chicago', 'Copper Pot Diner', 'public', now(), 'approved'
         from planned returning id, event_id
     ), place as (
       insert into restaurant (name, public_id) select 'Copper Pot Diner of the access table', $4 from planned returning id
     ), booked as (
       insert into dining_booking (event_id, restaurant_id) select planned.id, place.id from planned, place
     ), agreed as (
       insert into dining_night (version_id, share_over, share_under, share_of) select id, 1, 5, 'pre_tax' from written
     )
     insert into event_day (version_id, starts_at, ends_at)
     select id, now() - interval '3 days', now() - interval '3 days' + interval '4 hours' from written`,
    [team, DINNER, hexOf(DINNER), hexOf('restaurant')],
  )
  await inDatabase(
    `update event set status = 'held', published_at = now() - interval '9 days', approved_version_id = v.id
       from event_version v where v.event_id = event.id and event.slug = $1`,
    [DINNER],
  )
}

/** Places of an order that was paid by hand are given back, and no check is written yet. */
export async function askForCheck(promise: string): Promise<void> {
  await inDatabase(
    `with ordered as (
       insert into ticket_order (event_id, kind, buyer_name, way, form_key, contribution_id)
       select e.id, 'tickets', 'Walter', 'invoice', $3, c.id from event e, contribution c
        where e.slug = $1 and c.public_id = $2 on conflict do nothing
     )
     insert into refund (public_id, contribution_id, amount_cents, reason, status, paid_by)
     select $3, id, 500, 'Rain', 'requested', 'check' from contribution where public_id = $2 on conflict do nothing`,
    [OUTING, promise, hexOf('check to write')],
  )
}

/** An outing that sells places, one of which was ordered and asks for money. */
export async function sellPlace(): Promise<void> {
  await inDatabase(
    `with planned as (
       insert into event (team_id, slug, kind, public_id) select id, $2, 'golf_outing', $3 from team where slug = $1
       on conflict do nothing returning id
     ), written as (
       insert into event_version (event_id, title, time_zone, place, street_shown, decided_at, decision)
       select id, 'Outing of the access table', 'America/Chicago', 'The course', 'public', now(), 'approved'
         from planned returning id, event_id
     ), held as (
       insert into event_day (version_id, starts_at, ends_at)
       select id, now() + interval '30 days', now() + interval '30 days 6 hours' from written
     ), thing as (
       insert into package (event_id) select id from planned returning id, event_id
     ), told as (
       insert into package_text (version_id, package_id, position, kind, name, price_cents, fair_value_cents, people, places)
       select w.id, t.id, 1, 'place', 'Single', 0, 0, 1, 1 from written w, thing t
     ), ordered as (
       insert into ticket_order (event_id, kind, buyer_name, buyer_email, way, form_key, public_id)
       select id, 'tickets', 'Walter', 'walter@example.org', 'free', $4, $4 from planned returning id, event_id
     ), asked as (
       insert into sale (campaign_id, team_id, event_id, words, amount_cents, currency, form_key, public_id, expires_at, income)
       select t.campaign_id, t.id, p.id, 'Own place', 500, 'usd', $5, $5, now() + interval '1 day', 'ticket_income'
         from planned p, team t where t.slug = $1 returning id
     )
     insert into ticket (order_id, event_id, package_id, unit, position, price_cents, fair_value_cents, is_person, takes_place, sale_id)
     select o.id, o.event_id, t.id, 1, 1, 500, 0, true, true, a.id from ordered o, thing t, asked a`,
    [team, OUTING, hexOf(OUTING), hexOf('ticket order'), hexOf('sale of a place')],
  )
  await inDatabase(
    `update event set status = 'published', published_at = now(), approved_version_id = v.id
       from event_version v where v.event_id = event.id and event.slug = $1`,
    [OUTING],
  )
}

/** A guest's photo of a receipt, with the files of another photo. */
export async function keepReceipt(file: string): Promise<void> {
  await inDatabase(
    `with guest as (
       insert into rsvp (event_id, name, email, party_size, status)
       select id, 'Ida', 'receipt@example.org', 1, 'going' from event where slug = $1
       on conflict do nothing returning id, event_id
     )
     insert into receipt_photo (event_id, rsvp_id, name, width, height, arrived_at)
     select g.event_id, g.id, p.name, p.width, p.height, now() from guest g, item_offer_photo p where p.name = $2`,
    [DINNER, file.slice(0, 32)],
  )
}

/** Something that the team needs done. */
export async function keepNeed(): Promise<void> {
  await inDatabase(
    `insert into skill_need (public_id, team_id, title, skill, what, hours, due_on, status, status_at, asked_by, asked_at)
     select $1, t.id, 'A flyer for the garage sale', 'design', 'One page', 3, now() + interval '20 days', 'open', now(),
            m.person_id, now()
       from team t join team_member m on m.team_id = t.id where t.slug = $2 limit 1
     on conflict do nothing`,
    [hexOf('skill need'), team],
  )
}

/** A firm that sponsors the garage sale by invoice, with a place that nobody is named for. */
export async function keepSponsor(): Promise<void> {
  await inDatabase(
    `with ordered as (
       insert into ticket_order (event_id, kind, buyer_name, buyer_email, firm, way, form_key)
       select id, 'sponsorship', 'Odile', 'odile@example.org', 'Lakeside Dental', 'free', $1 from event
        where slug = 'garage-sale-with-a-live-band'
       on conflict do nothing returning id, event_id
     ), thing as (
       insert into package (event_id) select event_id from ordered returning id, event_id
     ), told as (
       insert into package_text (version_id, package_id, position, kind, name, price_cents, fair_value_cents)
       select e.approved_version_id, t.id, 50, 'sponsorship', 'Sponsor', 0, 0 from thing t join event e on e.id = t.event_id
     ), bought as (
       insert into ticket (order_id, event_id, package_id, unit, position, price_cents, fair_value_cents, is_person, takes_place, desk_id)
       select o.id, o.event_id, t.id, 1, p.position, 0, 0, p.position = 2, false, p.id
         from ordered o join thing t on t.event_id = o.event_id cross join (values (1, random_id()), (2, $2)) p (position, id)
     ), firm as (
       insert into sponsor (order_id, event_id, public_id, on_wall) select id, event_id, $1, true from ordered returning order_id
     ), counted as (
       update invoice_counter set last_number = last_number + 1 where exists (select from ordered) returning last_number
     )
     insert into sponsor_invoice (order_id, number, issued_on, due_on)
     select f.order_id, c.last_number, now(), now() from firm f, counted c`,
    [hexOf('sponsor'), hexOf('place')],
  )
}
