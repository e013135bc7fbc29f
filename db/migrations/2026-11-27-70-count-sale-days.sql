-- How many days of sales, or how much of them, a charity may have in a year before it owes sales tax on them (C22). Wisconsin's
-- own; both limits go with their law, and whoever is elsewhere sets others or counts none.
alter table organization
  add column sale_limits_on boolean not null default true,
  add column sale_days_limit int not null default 75 check (sale_days_limit between 1 and 366),
  add column sale_receipts_limit_cents bigint not null default 5000000 check (sale_receipts_limit_cents between 100 and 10000000000),
  add column sale_limits_source text not null default 'Wis. Admin. Code § Tax 11.35 (5)' check (length(sale_limits_source) between 1 and 200);

-- That staff were written to: once a year and threshold, whichever process sees it first. The count itself is kept nowhere.
create table sale_limit_letter (
  year int not null,
  threshold text not null check (threshold in ('days', 'receipts', 'both')),
  told_at timestamptz not null default now(),
  primary key (year, threshold)
);
