with booked as (
  select a.campaign_id, a.team_id, (j.occurred_at at time zone o.time_zone)::date as day,
         coalesce(sum(p.amount) filter (where j.kind in ('promise', 'promise_change')), 0) as promised,
         coalesce(-sum(p.amount) filter (where j.kind not in ('promise', 'promise_change')), 0) as came
    from ledger_account a join posting p on p.account_id = a.id join journal j on j.id = p.journal_id cross join organization o
   where a.code = 'receivable' group by 1, 2, 3
), kinds as (
  select d.campaign_id, coalesce(t.kind, 'campaign') as kind, d.day, sum(d.promised_cents) as promised, sum(d.came_cents) as came
    from expected_day d left join team t on t.id = d.team_id group by 1, 2, 3
)
select 'team ' || coalesce(coalesce(d.team_id, b.team_id)::text, 'none') as of, coalesce(d.campaign_id, b.campaign_id) as campaign_id,
       coalesce(d.day, b.day) as day, d.promised_cents, b.promised, d.came_cents, b.came
  from expected_day d full join booked b
    on b.campaign_id = d.campaign_id and b.day = d.day and coalesce(b.team_id, 0) = coalesce(d.team_id, 0)
 where (coalesce(d.promised_cents, 0), coalesce(d.came_cents, 0)) <> (coalesce(b.promised, 0), coalesce(b.came, 0))
union all
select kind, campaign_id, day, c.promised_cents, k.promised, c.came_cents, k.came
  from campaign_expected_day c full join kinds k using (campaign_id, kind, day)
 where (coalesce(c.promised_cents, 0), coalesce(c.came_cents, 0)) <> (coalesce(k.promised, 0), coalesce(k.came, 0))
