-- A gift is thanked for once, whichever captain does it: the row is the claim, and the letter goes with it.
create table gift_thanks (
  gift_id bigint primary key references gift(id),
  thanked_by bigint not null references person(id),
  thanked_at timestamptz not null default now(),
  -- The captain's own words; null when the letter says ours, in the donor's language.
  words text check (length(words) between 1 and 1000)
);

-- Who wants no more letters of thanks, from any team; in lower case.
create table thanks_refusal (
  email text primary key,
  refused_at timestamptz not null default now()
);
revoke select on thanks_refusal from team_up_reader;
