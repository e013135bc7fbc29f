import { Client } from 'pg'

export interface Crowd {
  readonly gifts: number
  readonly teams: number
}

/** The team whose page is measured: it has a wall of 200 gifts whatever the crowd, and a share of all gifts beside it. */
export const WALL_TEAM = 'bench-team-1'
/** The team that has a tenth of all gifts, for walls at any depth. */
export const DEEP_TEAM = 'bench-team-2'

/** Fills an empty database with teams and paid gifts that are booked, by the owner, past every trigger. */
export async function seedCrowd(url: string, { gifts, teams }: Crowd): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`set session_replication_role = replica`)
    await client.query(SETTING)
    await seedTeams(client, teams)
    await seedGifts(client, gifts, teams)
    await client.query(TOTALS)
    await client.query(`set session_replication_role = default`)
    await client.query(
      `insert into page_version (page) values ('home'), ('teams') on conflict do nothing`,
    )
    await client.query(
      `insert into page_version (page) select 'teams/' || slug from team on conflict do nothing`,
    )
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

const SETTING = `
  insert into organization (name, legal_name, ein, address, contact_email, hotline_name, hotline_number)
  values ('Bench', 'Bench, Inc.', '00-0000000', 'Milwaukee', 'hello@bench.example', 'Hotline', '1-888-373-7888');
  insert into campaign (slug, name, tagline, story, goal_cents, starts_on)
  values ('bench', 'Open the home', 'A campaign to measure with', 'Its story.', 10000000000, current_date - 400);
  insert into campaign_total (campaign_id) select id from campaign;
  insert into person (email, name) values ('admin@bench.example', 'Bench Admin');
  insert into staff_member (person_id, role, enrolled_at) select id, 'admin', now() from person;
`

function seedTeams(client: Client, teams: number) {
  return client.query(`
    insert into team (slug, campaign_id, kind, status, name, town, plan, story, goal_cents, published_at)
    select 'bench-team-' || n, 1,
           (array['mens_group','book_club','friends','family','congregation','workplace','school','other'])[1 + n % 8],
           'live', 'Team ' || substr(md5(n::text), 1, 8) || ' number ' || n,
           (array['Wauwatosa','West Allis','Shorewood','Bay View','Racine','Kenosha','Waukesha'])[1 + n % 7],
           'A yard sale and a fish fry', repeat('We meet on Thursdays and would like to do something together. ', 12),
           500000, now() - interval '100 days'
      from generate_series(1, ${teams}) n;
    insert into team_total (team_id) select id from team;
    insert into person (email, name) select 'captain-' || n || '@bench.example', 'Denise Kowalski' from generate_series(1, ${teams}) n;
    insert into team_member (team_id, person_id, role, display_name)
    select t.id, p.id, 'captain', 'Denise' from team t join person p on p.email = 'captain-' || substr(t.slug, 12) || '@bench.example';
  `)
}

/** Two hundred to the measured team, a tenth to the deep one, the others to all. */
function seedGifts(client: Client, gifts: number, teams: number) {
  return client.query(`
    insert into gift (campaign_id, team_id, team_kind, amount_cents, currency, status, shown_name, message, anonymous, charge_id, payment_id,
                      paid_at, created_at, donor_email, donor_name, method, stripe_fee_cents)
    select 1, t.id, t.kind, 2500 + 100 * (n % 40), 'usd', 'paid', 'Donor ' || substr(md5(n::text), 1, 6),
           case when n % 3 = 0 then 'Thank you for doing this, see you on Saturday' end, n % 9 = 0,
           'ch_bench_' || n, 'pi_bench_' || n, now() - (n % 300) * interval '1 day' - n * interval '1 second', now() - interval '1 day',
           'donor-' || n || '@bench.example', 'Legal ' || substr(md5('l' || n), 1, 8), 'card', 85
      from generate_series(1, ${gifts}) n
      join team t on t.id = case when n <= 200 then 1 when n % 10 = 0 then 2 else 3 + n % ${Math.max(1, teams - 2)} end
     order by n;
    insert into ledger_account (code, currency) values ('stripe_clearing', 'usd'), ('stripe_fee', 'usd');
    insert into ledger_account (code, campaign_id, team_id, currency) select 'gift_income', 1, id, 'usd' from team;
    insert into journal (kind, source, source_id, gift_id, occurred_at, actor)
    select 'charge', 'stripe', 'txn_bench_' || g.id, g.id, g.paid_at, 'stripe' from gift g;
    insert into posting (journal_id, account_id, amount, currency)
    select j.id, a.id, -g.amount_cents, 'usd' from journal j join gift g on g.id = j.gift_id
      join ledger_account a on a.code = 'gift_income' and a.team_id = g.team_id;
    insert into posting (journal_id, account_id, amount, currency)
    select j.id, a.id, g.amount_cents - 85, 'usd' from journal j join gift g on g.id = j.gift_id join ledger_account a on a.code = 'stripe_clearing';
    insert into posting (journal_id, account_id, amount, currency)
    select j.id, a.id, 85, 'usd' from journal j join gift g on g.id = j.gift_id join ledger_account a on a.code = 'stripe_fee';
    insert into stripe_balance_transaction (id, type, reporting_category, amount, fee, net, currency, source_id, created_at, available_at)
    select 'txn_bench_' || g.id, 'charge', 'charge', g.amount_cents, 85, g.amount_cents - 85, 'usd', g.charge_id, g.paid_at, g.paid_at from gift g;
  `)
}

const TOTALS = `
  update team_total t set raised_cents = s.raised, gift_count = s.n
    from (select team_id, sum(amount_cents) as raised, count(*) as n from gift group by 1) s where s.team_id = t.team_id;
  update campaign_total set (raised_cents, gift_count) = (select coalesce(sum(amount_cents), 0), count(*) from gift);
  insert into day_total (campaign_id, team_id, day, received_cents, fee_cents, gift_count)
  select 1, team_id, (paid_at at time zone 'America/Chicago')::date, sum(amount_cents), sum(stripe_fee_cents), count(*) from gift group by 2, 3 order by 3;
  insert into campaign_day_total
  select d.campaign_id, coalesce(t.kind, 'campaign'), d.day, sum(d.received_cents), sum(d.refunded_cents), sum(d.lost_cents),
         sum(d.fee_cents), sum(d.gift_count)
    from day_total d left join team t on t.id = d.team_id group by 1, 2, 3;
  insert into way_day_total (campaign_id, way, source, day, received_cents, fee_cents, gift_count)
  select campaign_id, way_of(method), 'unknown', (paid_at at time zone 'America/Chicago')::date, sum(amount_cents), sum(stripe_fee_cents), count(*)
    from gift group by 1, 2, 3, 4;
  insert into book_day (day, code, campaign_id, debit_cents, credit_cents)
  select (j.occurred_at at time zone 'America/Chicago')::date, a.code, a.campaign_id, coalesce(sum(p.amount) filter (where p.amount > 0), 0),
         coalesce(-sum(p.amount) filter (where p.amount < 0), 0)
    from journal j join posting p on p.journal_id = j.id join ledger_account a on a.id = p.account_id group by 1, 2, 3;
  insert into book_fold (last_journal_id) select max(id) from journal;
  select reckon_lately(array(select id from team));
  insert into team_momentum (team_id, campaign_id, score)
  select team_id, campaign_id, momentum(momentum_of(amount_cents, paid_at)) from gift where team_id is not null group by 1, 2;
`
