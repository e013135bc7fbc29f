-- What was booked to the accounts of one kind and campaign on one day of the organization's calendar. Nobody who posts writes here:
-- a job folds in what came since, up to the journal that `book_fold` names; what came after it is added up when it is asked for.
create table book_day (
  day date not null,
  code text not null,
  campaign_id bigint references campaign(id),
  debit_cents bigint not null check (debit_cents >= 0),
  credit_cents bigint not null check (credit_cents >= 0),
  unique nulls not distinct (day, code, campaign_id)
);
create table book_fold (
  only_one boolean primary key default true check (only_one),
  last_journal_id bigint not null,
  folded_at timestamptz not null default now()
);
