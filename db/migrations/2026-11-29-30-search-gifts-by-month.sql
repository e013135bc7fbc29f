-- Staff see the newest of what they look for. Of words that a thousand gifts have, all thousand were read to find the newest
-- fifty; those of a month of the year are found by themselves.
create function utc_month(moment timestamptz) returns integer language sql immutable parallel safe
  return extract(month from moment at time zone 'UTC')::integer;
create index gift_search_of_month_1 on gift using gin (search_text gin_trgm_ops) where status = 'paid' and utc_month(paid_at) = 1;
create index gift_search_of_month_2 on gift using gin (search_text gin_trgm_ops) where status = 'paid' and utc_month(paid_at) = 2;
create index gift_search_of_month_3 on gift using gin (search_text gin_trgm_ops) where status = 'paid' and utc_month(paid_at) = 3;
create index gift_search_of_month_4 on gift using gin (search_text gin_trgm_ops) where status = 'paid' and utc_month(paid_at) = 4;
create index gift_search_of_month_5 on gift using gin (search_text gin_trgm_ops) where status = 'paid' and utc_month(paid_at) = 5;
create index gift_search_of_month_6 on gift using gin (search_text gin_trgm_ops) where status = 'paid' and utc_month(paid_at) = 6;
create index gift_search_of_month_7 on gift using gin (search_text gin_trgm_ops) where status = 'paid' and utc_month(paid_at) = 7;
create index gift_search_of_month_8 on gift using gin (search_text gin_trgm_ops) where status = 'paid' and utc_month(paid_at) = 8;
create index gift_search_of_month_9 on gift using gin (search_text gin_trgm_ops) where status = 'paid' and utc_month(paid_at) = 9;
create index gift_search_of_month_10 on gift using gin (search_text gin_trgm_ops) where status = 'paid' and utc_month(paid_at) = 10;
create index gift_search_of_month_11 on gift using gin (search_text gin_trgm_ops) where status = 'paid' and utc_month(paid_at) = 11;
create index gift_search_of_month_12 on gift using gin (search_text gin_trgm_ops) where status = 'paid' and utc_month(paid_at) = 12;
