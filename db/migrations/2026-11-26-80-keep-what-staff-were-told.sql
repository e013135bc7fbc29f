-- When somebody was last written to that messages of donors wait, and last looked at them: one letter for many messages.
-- And whether they turned the keys of the desk off, wherever they sit down.
alter table staff_member
  add column messages_told_at timestamptz,
  add column messages_looked_at timestamptz,
  add column keys_off_at timestamptz;

-- Views of the sums of all teams.
alter table saved_view
  drop constraint saved_view_part_check,
  add constraint saved_view_part_check check (part in ('totals', 'gifts', 'team-sums'));

-- Sums a day and the years of receipts are counted in the organization's zone: once a gift is booked it stays.
create function keep_time_zone() returns trigger language plpgsql as $$
begin
  if exists (select from journal) then
    raise exception 'the time zone stays as it is once a gift is booked' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger keeps_time_zone before update of time_zone on organization for each row
  when (old.time_zone <> new.time_zone) execute function keep_time_zone();
