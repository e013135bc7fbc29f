-- What a gift is searched for by, made small once: a search among a million checked the small letters of thousands anew each time.
alter table gift add column search_text text
  generated always as (lower(coalesce(donor_name, '') || ' ' || coalesce(donor_email, '') || ' ' || coalesce(shown_name, ''))) stored;
drop index gift_search;
create index gift_search on gift using gin (search_text gin_trgm_ops) where status = 'paid';

-- An address that was typed up to its sign and further has that sign at one place only, so that what stands before it is the
-- end of a mailbox's name: read from its end, it is found among a million as among a thousand.
create index gift_by_mailbox on gift (reverse(split_part(lower(donor_email), '@', 1)) text_pattern_ops) where status = 'paid';
-- And whoever has the sign elsewhere; they are few.
create index gift_with_odd_sign on gift (id)
  where status = 'paid' and (donor_name like '%@%' or shown_name like '%@%' or donor_email like '%@%@%');
