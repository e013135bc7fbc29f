-- What was promised on a day of the organization's calendar, and what of all promises came on it: what is expected at the end of a day
-- is all that was promised up to it less all that came. Whoever changes or withdraws a promise promises less on the day of the change.
create table expected_day (
  campaign_id bigint not null references campaign(id),
  -- `null`: to the campaign itself.
  team_id bigint references team(id),
  day date not null,
  promised_cents bigint not null default 0,
  came_cents bigint not null default 0,
  unique nulls not distinct (campaign_id, day, team_id)
) with (fillfactor = 70);
create index on expected_day (team_id, day);

-- The same by campaign and kind of team: what staff screens add up, however many teams there are.
create table campaign_expected_day (
  campaign_id bigint not null references campaign(id),
  -- A team's kind, or `campaign` for what was promised to the campaign itself.
  kind text not null,
  day date not null,
  promised_cents bigint not null default 0,
  came_cents bigint not null default 0,
  primary key (day, campaign_id, kind)
) with (fillfactor = 50);

insert into expected_day (campaign_id, team_id, day, promised_cents, came_cents)
select a.campaign_id, a.team_id, (j.occurred_at at time zone o.time_zone)::date,
       coalesce(sum(p.amount) filter (where j.kind in ('promise', 'promise_change')), 0),
       coalesce(-sum(p.amount) filter (where j.kind not in ('promise', 'promise_change')), 0)
  from ledger_account a join posting p on p.account_id = a.id join journal j on j.id = p.journal_id cross join organization o
 where a.code = 'receivable' group by 1, 2, 3;

insert into campaign_expected_day (campaign_id, kind, day, promised_cents, came_cents)
select d.campaign_id, coalesce(t.kind, 'campaign'), d.day, sum(d.promised_cents), sum(d.came_cents)
  from expected_day d left join team t on t.id = d.team_id group by 1, 2, 3;

-- A team that changes its kind takes what it expects along.
create function move_expected_days_to_kind() returns trigger language plpgsql as $$
begin
  insert into campaign_expected_day as c (campaign_id, kind, day, promised_cents, came_cents)
  select d.campaign_id, k.kind, d.day, k.sign * d.promised_cents, k.sign * d.came_cents
    from expected_day d, (values (old.kind, -1), (new.kind, 1)) k (kind, sign)
   where d.team_id = new.id order by d.day, d.campaign_id, k.kind
  on conflict (day, campaign_id, kind) do update set
    promised_cents = c.promised_cents + excluded.promised_cents,
    came_cents = c.came_cents + excluded.came_cents;
  return null;
end $$;
create trigger expected_days_follow_kind after update of kind on team for each row when (old.kind <> new.kind)
  execute function move_expected_days_to_kind();
