import type pg from 'pg'
import { parkMoney } from '#app/contributions/confirm-money.server.ts'
import { addToSlip } from '#app/contributions/deposits.server.ts'
import { openChallenge } from '#app/contributions/open-challenge.server.ts'
import { logContribution } from '#app/contributions/log-contribution.server.ts'
import { sayRemark, settleRemark } from '#app/contributions/remark.server.ts'
import {
  aHand,
  aKey,
  anIncoming,
  aGiftByHand,
  received,
  someTakings,
} from '#app/contributions/testing/money-by-hand.ts'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { place } from '#app/giving/testing/place-gifts.ts'
import { foldBook } from '#app/ledger/fold-book.server.ts'
import { cents } from '#app/money/cents.ts'
import { beginSignIn } from '#app/people/begin-sign-in.server.ts'
import { aSession, someStaff } from '#app/people/testing/someone.ts'
import { db } from '#app/platform/database.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import {
  aCaptain,
  aMember,
  anOrganization,
  aPerson,
  aPicture,
  aTeam,
  aWaitingVersion,
} from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { aDispute, aRefund } from '#db/testing/money-lines.ts'
import type { APerson, ATeam } from '#db/testing/builders.ts'
import { aPaidSale } from '#db/testing/sales.ts'
import { fillComments } from './full-comments.ts'
import { fillEvents, fillTill } from './full-events.ts'
import { fillNews } from './full-news.ts'
import { fillMeetings, fillSupporters } from './full-supporters.ts'
import { fillResources } from './full-resources.ts'
import { fillSkills } from './full-skills.ts'
import { findEmptyTables } from './tables.ts'

/** A site with a row in every table, most of them about one team. */
export interface FullSite {
  readonly team: ATeam
  readonly captain: APerson
  readonly member: APerson
  /** Captain of another team. */
  readonly stranger: APerson
  readonly admin: { readonly id: number }
  readonly gift: string
}

/** @param owner who may write to every table. */
export async function fillEveryTable(owner: pg.Client): Promise<FullSite> {
  await anOrganization()
  const team = await aTeam()
  const captain = await aCaptain(team)
  const { person: member, credit } = await aMember(team)
  await aMember(team, { listed_at: new Date() })
  const stranger = await aCaptain(await aTeam())
  await aTeam({ status: 'draft' })
  const hidden = await aTeam({ status: 'hidden' })
  const gift = await aPaidGift({ team, credited_to: credit.id, message: 'For every Saturday' })
  await aPaidGift({ team, anonymous: true, amount_hidden: true, message: 'In silence' })
  await bookMovements([aRefund(await aPaidGift({ team }), 1_000)])
  await bookMovements([aDispute(await aPaidGift({ team: null }))])
  await aPaidSale({ team, extra_cents: 100, started_by: captain.id })
  await fillMoneyByHand(team)
  await place(await aPaidGift({ team }), [
    [team, 3_000],
    [null, 2_000],
  ])
  await fillEvents(team)
  await fillTill(owner)
  await fillSupporters(team)
  await fillComments(team, captain)
  await fillNews(team, captain)
  await fillSkills(team, captain)
  const version = await aWaitingVersion(team)
  const picture = await aPicture(team.id)
  const { person: admin } = await someStaff('admin@example.org', 'admin')
  await fillMeetings(team, admin)
  await fillResources(team, admin, owner)
  await aSession(captain, 'captain')
  await beginSignIn({
    email: captain.email,
    goTo: '/manage',
    browserKey: newKey(),
    clientAddress: '203.0.113.7',
  })
  const someone = await aPerson()
  const later = `now() + interval '1 hour'`
  await owner.query(`
    insert into donor_alias (email, kept_email, merged_by, reason) values ('a@example.org', 'b@example.org', ${admin.id}, 'Why');
    insert into monthly_gift (campaign_id, amount_cents, currency, status, subscription_id, started_at, next_at, pay_url, stopped_at, stopped_by, stopped_by_person, stop_reason)
      values (${team.campaign_id}, 2500, 'usd', 'behind', 'sub_1', now(), now(), 'https://pay.example', now(), 'staff', ${admin.id}, 'Why');
    insert into saved_view (part, name, query, made_by) values ('gifts', 'Mine', '?q=', ${admin.id});
    insert into logo (uploaded_by, width, height, ground, arrived_at) values (${admin.id}, 480, 160, 'pale', now());
    update organization set logo_id = (select id from logo);
    insert into team_view (team_id, day, source, views) values (${team.id}, now(), 'qr', 3);
    update gift set dedicated_as = 'honor', dedicated_to = 'Ada', card_from = 'Ida';
    insert into team_version_picture (version_id, picture_id, part, alt) values (${version.id}, ${picture.id}, 'cover', 'Us');
    insert into page_report (team_id, reason, words, reporter_email) values (${team.id}, 'other', 'Look', 'reporter@example.org');
    insert into team_milestone (team_id, kind) values (${team.id}, 'first-gift') on conflict do nothing;
    insert into team_hiding (team_id, hidden_as, hidden_by, reason, was_closed) values (${hidden.id}, 'staff', ${admin.id}, 'Why', false);
    insert into join_request (team_id, person_id, shown_name) values (${team.id}, ${someone.id}, 'Joan');
    insert into passkey_challenge (challenge_hash, purpose, asked_by, expires_at) values ('h', 'sign-in', 'x', ${later});
    insert into setup (key_hash, sealed_key, finished_at) values ('h', 's', now()) on conflict do nothing;
    insert into setup_draft (browser_hash, organization, campaign) values ('h', '{}', '{}');
    insert into statement_run (year, asked_by, finished_at) values (2026, ${admin.id}, now());
    insert into year_statement (run_id, year, email, version, receipt_ids)
      select max(s.id), 2026, 'ida@example.org', 1, array_agg(distinct r.id) from statement_run s, receipt r;
    insert into audit_log (actor_id, actor, action, subject_kind, subject_id)
      values (${admin.id}, 'Ruth', 'hide-team', 'team', '${hidden.public_id}');
    insert into stripe_event (id, type, livemode, created_at, subject_kind, subject_id, payload, processed_at)
      values ('evt_1', 'charge.succeeded', false, now(), 'charge', 'ch_1', '{}', now());
    insert into saved_view (part, name, query, made_by, shared_at) values ('gifts', 'Last week', 'period=week', ${admin.id}, now());
    insert into payout (stripe_payout_id, amount_cents, status, automatic, arrives_on) values ('po_1', 5, 'pending', true, now());
    insert into contribution_photo (contribution_id, width, height, added_by, arrived_at)
      select min(id), 640, 480, ${captain.id}, now() from contribution;
    insert into webhook_endpoint (url, name, events, sealed_secret, sealed_old_secret, old_secret_until)
      values ('https://list.example/hook', 'News list', '{stand.confirmed}', 's', 's', ${later});
    insert into webhook_event (type, subject, content, told_at) values ('stand.confirmed', 's', '{"email": "ida@example.org"}', now());
    insert into webhook_delivery (event_id, endpoint_id, next_at) select v.id, e.id, now() from webhook_event v, webhook_endpoint e;
    insert into sale_limit_letter (year, threshold) values (2026, 'days');
    insert into event_permit (event_id, number, hours, obtained_by, saved_by)
      select id, '4711', 'Eight to seven', 'Walter', ${captain.id} from event where kind = 'yard_sale' order by id limit 1;
    insert into untick (stripe_payout_id, statement_on, statement_cents, ticked_by, ticked_at, reason, undone_by)
      values ('po_1', now(), 5, ${admin.id}, now(), 'Why', ${admin.id});
    insert into catch_up (lines, failure) values ('{txn_1}', 'Words');
    insert into price_guide (event_id, category, lines, saved_by)
      select event_id, 'books', 'Paperbacks $1', ${captain.id} from event_version v join yard_sale y on y.version_id = v.id limit 1;
    insert into book_check (asked_by, failure) values (${admin.id}, 'Words')`)
  await foldBook()
  await fillTheRest(owner, { team: team.id, person: captain.id, gift: gift.id })
  return { team, captain, member, stranger, admin, gift: gift.public_id }
}

/** Something promised, something received, and something that matches nothing. */
async function fillMoneyByHand(team: ATeam): Promise<void> {
  const by = await aHand()
  const staff = await aHand('Ruth the treasurer')
  const check = aGiftByHand(team, by, {
    giverEmail: 'walter@example.org',
    giverAddress: '12 N Water St',
    note: 'He asked for no letter',
  })
  await logContribution(check)
  await received(check.key, staff, anIncoming())
  await logContribution(someTakings(team, by))
  const remark = { contributionPublicId: check.key, teamId: team.id, words: 'It was $85', by }
  await sayRemark(remark)
  const { public_id: remarkPublicId } = await db
    .selectFrom('contribution_remark')
    .select('public_id')
    .executeTakeFirstOrThrow()
  await settleRemark({ remarkPublicId, answer: 'Put right', by: staff })
  await logContribution(
    aGiftByHand(team, by, { kind: 'ticket', fairValue: cents(1_000), benefit: 'A dinner' }),
  )
  await openChallenge({
    key: aKey(),
    teamSlug: team.slug,
    sponsor: 'Lee’s Hardware',
    sponsorEmail: 'lee@example.org',
    cap: cents(100_000),
    centsPerDollar: 100,
    startsAt: new Date(),
    endsAt: new Date(Date.now() + 3_600_000),
    dueOn: '2027-01-15',
    by: staff,
  })
  const parked = anIncoming()
  await parkMoney({ incoming: parked, by: staff })
  await addToSlip({ remittancePublicIds: [parked.key], by: staff })
}

interface NeededColumn {
  readonly name: string
  readonly type: string
  /** What it points to, if to something. */
  readonly of_table: string | null
  readonly of_column: string | null
}

/** A row for each table that has none: one that is new is looked at before anybody thinks of it here. */
async function fillTheRest(owner: pg.Client, ids: Readonly<Record<string, number>>): Promise<void> {
  for (const table of await findEmptyTables(owner)) {
    const { rows: columns } = await owner.query<NeededColumn>(
      `select a.attname as name, format_type(a.atttypid, null) as type,
              c.confrelid::regclass::text as of_table,
              (select attname from pg_attribute where attrelid = c.confrelid and attnum = c.confkey[1]) as of_column
         from pg_attribute a
         left join pg_constraint c on c.conrelid = a.attrelid and c.contype = 'f' and c.conkey = array[a.attnum]
        where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attidentity = '' and a.attgenerated = ''
          and not a.atthasdef and a.attnotnull`,
      [table],
    )
    // A table with rules of its own needs a row above; the test that finds it empty says so.
    await owner
      .query(
        `insert into "${table}" (${columns.map(({ name }) => `"${name}"`).join()})
         values (${columns.map((column) => valueFor(column, ids)).join()})`,
      )
      .catch(() => undefined)
  }
}

function valueFor(column: NeededColumn, ids: Readonly<Record<string, number>>): string | number {
  const { type, of_table: table, of_column: key } = column
  if (table) return ids[table] ?? `(select "${key}" from "${table}" limit 1)`
  if (type === 'text') return `'words'`
  if (type.startsWith('timestamp') || type === 'date') return 'now()'
  return type === 'boolean' ? 'true' : '1'
}
