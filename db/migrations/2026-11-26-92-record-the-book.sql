-- What each account held at the end of a day, as it was reckoned then: reckoned again later it must be the same (I27).
create table book_record (
  id bigint generated always as identity primary key,
  taken_at timestamptz not null default now(),
  -- Everything up to this journal was in the book, and nothing after it.
  last_journal_id bigint not null
);
create table book_record_balance (
  record_id bigint not null references book_record(id),
  account_id bigint not null references ledger_account(id),
  cents bigint not null,
  primary key (record_id, account_id)
);
create trigger append_only before update or delete on book_record for each row execute function refuse_change();
create trigger append_only before update or delete on book_record_balance for each row execute function refuse_change();
revoke update, delete on book_record, book_record_balance from team_up_app;

-- The last journal of all that are in the book, once those who write in it just now have ended: numbers are given before they
-- are seen, and one that is seen later must not have been passed.
create function last_journal_of_all() returns bigint language plpgsql security definer set search_path = public as $$
begin
  lock table journal in share mode;
  return coalesce((select max(id) from journal), 0);
end $$;
revoke execute on function last_journal_of_all() from public;
grant execute on function last_journal_of_all() to team_up_app;
