import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parkMoney } from '#app/contributions/confirm-money.server.ts'
import { logContribution } from '#app/contributions/log-contribution.server.ts'
import {
  aChallenge,
  aGiftByHand,
  aHand,
  anIncoming,
  received,
  someTakings,
} from '#app/contributions/testing/money-by-hand.ts'
import { aHeldNight, noteFigure } from '#app/events/dining-night/figure/testing/nights.ts'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { foldBook } from '#app/ledger/fold-book.server.ts'
import { recordBook } from '#app/ledger/record-book.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { checkBooks, checkNames, findBroken } from '#db/books.ts'
import { aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { aDispute, aRefund } from '#db/testing/money-lines.ts'
import { aPaidSale } from '#db/testing/sales.ts'

/** The owner, who alone could break what the app cannot: with the guards of the tables asleep. */
const owner = new pg.Client({ connectionString: env.DATABASE_URL })

beforeAll(async () => {
  await owner.connect()
  const team = await aTeam()
  const gift = await aPaidGift({ team, amount_cents: 10_000 })
  await aPaidGift({ team: null, amount_cents: 4_000 })
  await aPaidSale({ team, extra_cents: 100 })
  await bookMovements([aRefund(gift, 2_000)])
  await bookMovements([aDispute(await aPaidGift({ team, amount_cents: 3_000 }))])
  await recordBook()
  await aPaidGift({ team, amount_cents: 1_000 })
  await recordBook()
  await foldBook()
  const captain = await aHand()
  const treasurer = await aHand('Ruth the treasurer')
  const check = aGiftByHand(team, captain)
  await logContribution(check)
  await received(check.key, treasurer)
  await logContribution(someTakings(team, captain))
  await parkMoney({ incoming: anIncoming(), by: treasurer })
  await aChallenge(team, captain)
  await aPaidGift({ team, amount_cents: 2_500 })
  await noteFigure(await aHeldNight())
  const actor = { id: null, label: 'a test' }
  for (const subjectId of ['a', 'b', 'c'])
    await db
      .transaction()
      .execute((trx) => recordChange(trx, { actor, action: 'try', subjectKind: 'test', subjectId }))
})

afterAll(() => owner.end())

test('the books of an evening with gifts, a refund, a dispute and money by hand agree', async () => {
  expect(await checkBooks(pool)).toEqual([])
})

/** What is done to the data on purpose, and the invariant that must notice. */
const harms: Record<string, string> = {
  I1: 'update posting set amount = amount + 1 where id = (select min(id) from posting)',
  I2: 'update posting set amount = amount - 1 where id = (select max(id) from posting)',
  I3: 'delete from posting where journal_id = (select min(id) from journal)',
  I4: 'alter table gift alter column amount_cents type numeric',
  I5: 'grant delete on journal to team_up_app',
  I6: `alter table journal drop constraint journal_source_source_id_kind_key;
       insert into journal (kind, source, source_id, occurred_at, actor) select kind, source, source_id, occurred_at, actor from journal limit 1`,
  I7: `insert into stripe_balance_transaction values ('txn_lost', 'charge', 'charge', 100, 0, 100, 'usd', null, now(), now())`,
  I8: `delete from stripe_balance_transaction where id = (select min(id) from stripe_balance_transaction)`,
  I9: `alter table stripe_balance_transaction drop constraint stripe_balance_transaction_check;
       update stripe_balance_transaction set net = net + 1 where id = (select min(id) from stripe_balance_transaction)`,
  I10: `insert into refund (gift_id, amount_cents, reason, status) select id, amount_cents, 'again', 'requested' from gift where refunded_cents > 0`,
  I11: `insert into journal (kind, source, source_id, occurred_at, actor, reverses) select 'fee', source, 'x', now(), 'x', id from journal limit 1`,
  I12: `insert into payout (stripe_payout_id, amount_cents, status, automatic, arrives_on, opened_at) values ('po_x', 5, 'paid', true, now(), now())`,
  'I12 of a payout that is over': `insert into payout (stripe_payout_id, amount_cents, status, automatic, arrives_on) values ('po_y', 5, 'paid', true, now());
       insert into stripe_balance_transaction values ('txn_y', 'payout', 'payout', -5, 0, -5, 'usd', 'po_y', now(), now());
       insert into journal (kind, source, source_id, occurred_at, actor) values ('payout', 'stripe', 'txn_y', now(), 'x');
       insert into ledger_account (code, currency) values ('payout_in_transit', 'usd');
       insert into posting (journal_id, account_id, amount, currency)
       select j.id, a.id, 5, 'usd' from journal j, ledger_account a where j.source_id = 'txn_y' and a.code = 'payout_in_transit'`,
  I13: `update posting p set amount = amount + 7 from ledger_account a where a.id = p.account_id and a.code = 'stripe_clearing'`,
  'I13 of the balance at Stripe': `insert into balance_comparison (stripes_cents, our_cents) values (5, 5), (9, 5)`,
  I14: `update dispute set status = 'lost', settled_at = now()`,
  I15: 'update team_total set raised_cents = raised_cents + 1',
  'I15 of momentum': 'update team_momentum set score = score + 0.001',
  'I15 of momentum that nobody has': 'delete from team_momentum',
  'I15 of a day of the book': 'update book_day set debit_cents = debit_cents + 1',
  'I15 of a day of the book that is missing': 'delete from book_day',
  I16: 'update day_total set gift_count = gift_count + 1',
  'I16 of a campaign’s days': 'update campaign_day_total set refunded_cents = refunded_cents + 1',
  'I16 of a day that is missing': 'delete from campaign_day_total',
  'I16 of a day of what is expected': 'update expected_day set came_cents = came_cents + 1',
  'I16 of a campaign’s day of what is expected': 'delete from campaign_expected_day',
  'I16 of a gift that is booked elsewhere': `update gift set team_id = null, team_kind = null, credited_to = null where id = (select min(id) from gift)`,
  'I16 of a part that nobody set': `insert into gift_share (gift_id, team_id, cents) select id, team_id, 5 from gift where team_id is not null limit 1`,
  'I16 of a split without parts': `update gift set split_at = now() where id = (select min(id) from gift)`,
  'I16 of a day by way to pay': 'update way_day_total set fee_cents = fee_cents + 1',
  'I16 of a way to pay': `update way_day_total set way = 'bank'`,
  'I16 of what a team brought in lately': 'update team_lately set month_cents = -1',
  'I16 of gifts by way to pay': 'update way_day_total set gift_count = gift_count + 1',
  I18: 'update contribution set settled_cents = settled_cents - 1 where settled_cents > 0',
  'I18 of a challenge': 'update matching_offer set given_cents = given_cents + 1',
  'I18 of one pair of hands': `alter table contribution_hand disable trigger user;
       update contribution_hand h set person_id = m.matched_by from remittance_match m where m.contribution_id = h.contribution_id`,
  'I18 of goods and one pair of hands': `insert into goods_gift (campaign_id, giver_name, description, given_on, place, logged_by, confirmed_by, confirmed_at)
       select c.id, 'Ida', 'A lamp', now(), 'Here', p.id, (select max(id) from person), now() from campaign c, (select min(id) as id from person) p limit 1;
       insert into goods_hand (goods_id, person_id) select id, confirmed_by from goods_gift`,
  'I18 of a night’s figure': `update dining_figure set given_cents = given_cents + 1 where contribution_id is not null`,
  'I18 of a night’s figure and another event': `alter table contribution disable trigger user;
       update contribution set event_id = null where id in (select contribution_id from dining_figure)`,
  'I18 of money in hand':
    'update remittance set amount_cents = amount_cents + 1 where matched_cents = 0',
  'I18 of what the bank’s statement said': `insert into deposit (kind, status, currency, opened_by, total_cents, statement_cents, difference_reason)
       select 'slip', 'reconciled', 'usd', min(id), 5, 4, 'why' from person`,
  'I18 of what is expected': 'update contribution set amount_cents = amount_cents + 1',
  I19: `with event as (insert into event (team_id, slug, kind, seats) select min(id), 'full-house', 'gathering', 2 from team returning id)
       insert into rsvp (event_id, name, email, party_size, status) select id, 'Ida', 'ida@example.org', 3, 'going' from event`,
  'I19 of a meeting': `with one as (insert into meeting (title, host, starts_at, ends_at, time_zone, place, seats)
         values ('An evening', 'Us', now(), now() + interval '1 hour', 'America/Chicago', 'Here', 2) returning id)
       insert into meeting_guest (meeting_id, name, email, party_size, status) select id, 'Ida', 'ida@example.org', 3, 'coming' from one`,
  'I19 of a ticket that nothing backs': `with event as (insert into event (team_id, slug, kind) select min(id), 'an-outing', 'golf_outing' from team returning id),
       one as (insert into package (event_id) select id from event returning id, event_id),
       cart as (insert into ticket_order (event_id, kind, buyer_name, way, form_key) select event_id, 'tickets', 'Walter', 'card', 'k' from one returning id)
       insert into ticket (order_id, event_id, package_id, unit, position, price_cents, fair_value_cents, is_person, takes_place)
         select cart.id, one.event_id, one.id, 1, 1, 12000, 7000, true, true from cart, one`,
  'I19 of a thing that there is once': `with event as (insert into event (team_id, slug, kind) select min(id), 'one-cart', 'golf_outing' from team returning id),
       text as (insert into event_version (event_id, title, time_zone, street_shown, decided_at, decision)
         select id, 'One cart', 'America/Chicago', 'public', now(), 'approved' from event returning id, event_id),
       one as (insert into package (event_id) select event_id from text returning id, event_id),
       said as (insert into package_text (version_id, package_id, position, kind, name, price_cents, stock)
         select text.id, one.id, 1, 'sponsorship', 'Cart sponsor', 0, 1 from text, one),
       cart as (insert into ticket_order (event_id, kind, buyer_name, way, form_key) select event_id, 'sponsorship', 'Walter', 'free', 'k' from one returning id)
       insert into ticket (order_id, event_id, package_id, unit, position, price_cents, fair_value_cents, is_person, takes_place)
         select cart.id, one.event_id, one.id, unit, 1, 0, 0, false, false from cart, one, unnest(array[1, 2]) as unit`,
  'I19 of an invoice that is paid twice': `insert into invoice_payment (sale_id, order_id) select min(id), 1 from sale where status = 'paid'`,
  'I19 of a shift': `with event as (insert into event (team_id, slug, kind) select min(id), 'many-hands', 'gathering' from team returning id),
       one as (insert into shift (event_id, ready_role, starts_at, ends_at, needed) select id, 'greeter', now(), now() + interval '1 hour', 1 from event returning id)
       insert into shift_claim (shift_id, name) select id, name from one, unnest(array['Ida', 'Walter']) as name`,
  'I19 of a sale’s room': `with sale as (insert into event (team_id, slug, kind) select min(id), 'full-garage', 'yard_sale' from team returning id),
       intake as (insert into sale_intake (event_id, categories, capacity) select id, '{other}', 2 from sale)
       insert into item_offer (event_id, description, category, size, loads, condition, way, name, email, wants_letter, status)
         select id, 'A couch', 'other', 'car', 4, 'good', 'drop_off', 'Ida', 'ida@example.org', false, 'accepted' from sale`,
  'I19 of a time for things': `with sale as (insert into event (team_id, slug, kind) select min(id), 'busy-driver', 'yard_sale' from team returning id),
       slot as (insert into intake_slot (event_id, way, starts_at, ends_at, capacity) select id, 'pick_up', now(), now() + interval '1 hour', 1 from sale returning id, event_id)
       insert into item_offer (event_id, description, category, size, loads, condition, way, name, email, wants_letter, status, slot_id)
         select event_id, 'A lamp', 'other', 'hand', 1, 'good', 'pick_up', who, 'ida@example.org', false, 'booked', id from slot, unnest(array['Ida', 'Walter']) as who`,
  I31: `alter table supporter disable trigger counts_who_stands;
       insert into supporter (first_name, email, consent, confirmed_at) values ('Ida', 'ida@example.org', 'Yes', now())`,
  I17: `update gift set refunded_cents = refunded_cents + 1 where status = 'paid'`,
  'I17 of a sale': `update sale set lost_cents = lost_cents + 1 where status = 'paid'`,
  'I17 of a gift that is said to have failed though all of it was only sent back': `
       update posting p set amount = 10000 from journal j, ledger_account a where j.id = p.journal_id and a.id = p.account_id and a.code = 'gift_income' and j.kind = 'refund';
       update gift set status = 'failed', paid_at = null where refunded_cents = 2000`,
  'I17 of a sale that is said to have failed': `update sale set status = 'failed', paid_at = null where status = 'paid'`,
  I20: 'update receipt_counter set last_number = last_number + 1',
  'I20 of a payment for places': `with event as (insert into event (team_id, slug, kind) select min(id), 'a-paid-outing', 'golf_outing' from team returning id),
       one as (insert into package (event_id) select id from event returning id, event_id),
       sold as (update sale set income = 'ticket_income', event_id = (select id from event)
                 where id = (select min(id) from sale where status = 'paid') returning id),
       cart as (insert into ticket_order (event_id, kind, buyer_name, way, form_key, sale_id)
                select event.id, 'tickets', 'Walter', 'card', 'k20', sold.id from event, sold returning id, sale_id)
       insert into ticket (order_id, event_id, package_id, unit, position, price_cents, fair_value_cents, is_person, takes_place, sale_id)
         select cart.id, one.event_id, one.id, 1, 1, 1400, 0, true, true, cart.sale_id from cart, one`,
  'I20 of invoices': 'update invoice_counter set last_number = last_number + 1',
  'I20 of an invoice beside the counter':
    'insert into sponsor_invoice (order_id, number, issued_on, due_on) values (1, 5, now(), now())',
  'I20 of a statement of another year’s receipts': `insert into statement_run (year, asked_by) select 1999, min(id) from person;
       insert into year_statement (run_id, year, email, version, receipt_ids)
         select max(s.id), 1999, 'nobody@example.org', 1, array_agg(r.id) from statement_run s, receipt r`,
  I21: `update message set created_at = now() - interval '20 minutes'`,
  I22: `insert into stripe_event (id, type, livemode, created_at, subject_kind, subject_id, payload, received_at)
        values ('evt_old', 'x', false, now(), 'other', 'x', '{}', now() - interval '11 minutes')`,
  I23: `update gift set currency = 'eur' where id = (select min(id) from gift)`,
  I24: `with monthly as (
         insert into monthly_gift (campaign_id, amount_cents, currency, status, subscription_id, started_at, next_at, stopped_at, stopped_by)
         select min(campaign_id), 1000, 'usd', 'active', 'sub_x', now(), now(), now() - interval '1 hour', 'donor' from gift returning id)
       update gift set monthly_id = (select id from monthly), month_from = now(), month_to = now() where id = (select max(id) from gift where status = 'paid')`,
  'I24 of a month that was charged twice': `insert into monthly_gift (campaign_id, amount_cents, currency) select min(campaign_id), 1000, 'usd' from gift;
       update gift set monthly_id = (select max(id) from monthly_gift), month_from = now(), month_to = now() where id = (select max(id) from gift where status = 'paid');
       insert into journal (kind, source, source_id, gift_id, occurred_at, actor) select 'charge', 'stripe', 'txn_again', max(id), now(), 'x' from gift where status = 'paid'`,
  I26: `update posting p set amount = p.amount + 1 from ledger_account a where a.id = p.account_id and a.code = 'stripe_fee'`,
  I27: 'alter table book_record_balance disable trigger user; update book_record_balance set cents = cents + 1',
  I30: `with sale as (insert into event (team_id, slug, kind) select min(id), 'a-sale', 'yard_sale' from team returning id),
             box as (insert into till (event_id, name, started_by) select s.id, 'Box', p.id from sale s, (select min(id) as id from person) p returning id, started_by),
             code as (insert into till_code (till_id, code_hash, starts_at, ends_at, given_by) select id, 'h', now(), now() + interval '1 day', started_by from box returning id, till_id),
             phone as (insert into till_phone (till_id, code_id, key_hash, last_line) select till_id, id, 'h', 1 from code returning id, till_id)
       insert into till_entry (entry_id, till_id, phone_id, line, kind, amount_cents, made_at, clock_ahead_ms, content_hash)
         select random_id(), till_id, id, 1, 'float', 500, now(), 0, 'h' from phone`,
  I25: `update audit_log set action = 'nothing' where id = (select min(id) from audit_log)`,
}

for (const [what, harm] of Object.entries(harms))
  test(`${what} notices when it is broken on purpose`, async () => {
    await owner.query('begin')
    try {
      await owner.query('set local session_replication_role = replica')
      await owner.query(harm)
      const broken = await findBroken(owner)
      expect(broken.map(({ name }) => idOf(name))).toContain(idOf(what))
    } finally {
      await owner.query('rollback')
    }
  })

test('every invariant has a test that breaks it', () => {
  expect(new Set(checkNames.map(idOf))).toEqual(new Set(Object.keys(harms).map(idOf)))
})

test('the database itself refuses a journal that does not balance, an empty one, and a late posting', async () => {
  const client = await pool.connect()
  const journal = (id: string) =>
    `insert into journal (kind, source, source_id, occurred_at, actor) values ('fee', 'stripe', '${id}', now(), 'test') returning id`
  try {
    await client.query('begin')
    await client.query(journal('txn_empty'))
    await expect(client.query('commit')).rejects.toThrow(/fewer than two postings/)
    await client.query('begin')
    const { rows } = await client.query<{ id: number }>(journal('txn_uneven'))
    await client.query(
      `insert into posting (journal_id, account_id, amount, currency)
       select $1, id, n, 'usd' from (select min(id) as id from ledger_account) a, (values (5), (-4)) v (n)`,
      [rows[0]?.id],
    )
    await expect(client.query('commit')).rejects.toThrow(/does not balance/)
    await expect(
      client.query(
        `insert into posting (journal_id, account_id, amount, currency)
         select (select min(id) from journal), min(id), 5, 'usd' from ledger_account`,
      ),
    ).rejects.toThrow(/takes no more postings/)
  } finally {
    client.release()
  }
})

function idOf(name: string): string | undefined {
  return name.split(' ')[0]
}
