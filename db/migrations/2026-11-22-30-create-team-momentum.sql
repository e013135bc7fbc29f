-- How much a team gathers lately: log2 of the sum of its gifts in cents, where a gift weighs double for every three days
-- that it is younger. Time wears down all alike, so the order needs no job. What goes back later does not lower it.
create table team_momentum (
  team_id bigint primary key references team(id),
  campaign_id bigint not null references campaign(id),
  score double precision not null
);
create index team_by_momentum on team_momentum (campaign_id, score desc);

create function momentum_of(cents bigint, at timestamptz) returns double precision
language sql immutable strict parallel safe as $$
  select ln(cents::double precision) / ln(2::double precision) + extract(epoch from at)::double precision / (3 * 86400)
$$;

-- log2(2^a + 2^b), though neither power can be written out; what is a thousand doublings smaller adds nothing.
create function add_momentum(a double precision, b double precision) returns double precision
language sql immutable strict parallel safe as $$
  select greatest(a, b) + ln(1 + power(2::double precision, -least(abs(a - b), 1000))) / ln(2::double precision)
$$;
create aggregate momentum(double precision) (sfunc = add_momentum, stype = double precision, parallel = safe);

insert into team_momentum (team_id, campaign_id, score)
select a.team_id, a.campaign_id, momentum(momentum_of(-p.amount, j.occurred_at))
  from journal j join posting p on p.journal_id = j.id join ledger_account a on a.id = p.account_id
 where j.kind = 'charge' and a.code = 'gift_income' and a.team_id is not null
 group by a.team_id, a.campaign_id;
