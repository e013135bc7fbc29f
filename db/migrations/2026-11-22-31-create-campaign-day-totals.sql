-- The sums of a day by campaign and kind of team: what staff screens add up, however many teams there are.
create table campaign_day_total (
  campaign_id bigint not null references campaign(id),
  -- A team's kind, or `campaign` for what was given to the campaign itself.
  kind text not null,
  day date not null,
  received_cents bigint not null default 0,
  refunded_cents bigint not null default 0,
  lost_cents bigint not null default 0,
  fee_cents bigint not null default 0,
  gift_count bigint not null default 0,
  primary key (day, campaign_id, kind)
) with (fillfactor = 50);

insert into campaign_day_total
select d.campaign_id, coalesce(t.kind, 'campaign'), d.day, sum(d.received_cents), sum(d.refunded_cents), sum(d.lost_cents),
       sum(d.fee_cents), sum(d.gift_count)
  from day_total d left join team t on t.id = d.team_id group by 1, 2, 3;

-- A team that changes its kind takes its days along.
create function move_days_to_kind() returns trigger language plpgsql as $$
begin
  insert into campaign_day_total as c
  select d.campaign_id, k.kind, d.day, k.sign * d.received_cents, k.sign * d.refunded_cents, k.sign * d.lost_cents,
         k.sign * d.fee_cents, k.sign * d.gift_count
    from day_total d, (values (old.kind, -1), (new.kind, 1)) k (kind, sign)
   where d.team_id = new.id order by d.day, d.campaign_id, k.kind
  on conflict (day, campaign_id, kind) do update set
    received_cents = c.received_cents + excluded.received_cents,
    refunded_cents = c.refunded_cents + excluded.refunded_cents,
    lost_cents = c.lost_cents + excluded.lost_cents,
    fee_cents = c.fee_cents + excluded.fee_cents,
    gift_count = c.gift_count + excluded.gift_count;
  return null;
end $$;
create trigger days_follow_kind after update of kind on team for each row when (old.kind <> new.kind)
  execute function move_days_to_kind();
