-- Whose each receipt is, whatever it is of: where all that one donor gave in a year is looked for.
create view receipt_given as
  select r.id as receipt_id, 'gift' as kind, g.donor_email as email, null::text as address, null::text as place,
         g.public_id as subject, g.campaign_id, g.team_id, g.language
    from receipt r join gift g on g.id = r.gift_id
  union all
  select r.id, c.kind, lower(c.giver_email), c.giver_address, null, c.public_id, c.campaign_id, c.team_id, null
    from receipt r join remittance_match m on m.id = r.match_id join contribution c on c.id = m.contribution_id
  union all
  select r.id, 'goods', lower(d.giver_email), d.giver_address, d.place, d.public_id, d.campaign_id, d.team_id, null
    from receipt r join goods_gift d on d.id = r.goods_id;
grant select on receipt_given to team_up_app, team_up_reader;
create index contribution_by_email on contribution (lower(giver_email)) where giver_email is not null;
create index goods_gift_by_email on goods_gift (lower(giver_email)) where giver_email is not null;
create index receipt_of_year on receipt (year) where voided_at is null;

-- Writing to all donors of a year: one at a time, by address, and how far it is.
create table statement_run (
  id bigint generated always as identity primary key,
  year int not null,
  asked_by bigint not null references person(id),
  asked_at timestamptz not null default now(),
  last_email text not null default '',
  donors int not null default 0,
  letters int not null default 0,
  finished_at timestamptz
);
create unique index one_statement_run_a_year on statement_run (year) where finished_at is null;

-- What one donor was told of one year. When a receipt of it is void or another came, the next run makes the next version.
create table year_statement (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  run_id bigint not null references statement_run(id),
  year int not null,
  email text not null,
  version int not null check (version >= 1),
  receipt_ids bigint[] not null check (cardinality(receipt_ids) > 0),
  made_at timestamptz not null default now(),
  unique (year, email, version)
);
