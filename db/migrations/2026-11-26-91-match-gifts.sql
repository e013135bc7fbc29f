-- A sponsor's challenge: "doubles every gift up to $2,000 until Friday". It is a sponsorship whose promise grows with the
-- gifts it matches and stops at its cap; what is promised stands in its contribution, nothing of it before the first gift.
alter table contribution drop constraint contribution_amount_cents_check;
alter table contribution add constraint contribution_amount_cents_check check (amount_cents > 0 or kind = 'sponsorship' and amount_cents = 0);

create table matching_offer (
  contribution_id bigint primary key references contribution(id),
  -- What is promised for each whole dollar that is given.
  cents_per_dollar int not null default 100 check (cents_per_dollar between 1 and 1000),
  cap_cents bigint not null check (cap_cents > 0),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- What was given in its time and has stayed.
  given_cents bigint not null default 0,
  check (ends_at > starts_at)
) with (fillfactor = 50);

-- When a gift was given, as far as a challenge is concerned: by hand on the day it was given, else when it was charged.
create function given_at(gift_id bigint) returns timestamptz language sql stable as $$
  select coalesce(
    (select (c.given_on + time '12:00') at time zone o.time_zone
       from gift g join contribution c on c.id = g.contribution_id cross join organization o where g.id = given_at.gift_id),
    (select min(j.occurred_at) from journal j where j.gift_id = given_at.gift_id and j.kind = 'charge'))
$$;

-- What a challenge promises by what was given; never less than what its sponsor has paid already.
create function matched_by(given_cents bigint, cents_per_dollar int, cap_cents bigint, settled_cents bigint) returns bigint
language sql immutable as $$
  select greatest(settled_cents, least(cap_cents, greatest(given_cents, 0) * cents_per_dollar / 100))
$$;
