-- What visitors write below a team's page. Everybody reads a comment only after somebody has (S36); the writer's address is
-- for our letters alone. The reply is the team's, and part of the comment.
create table comment (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  team_id bigint not null references team(id),
  -- As others read it: a first name and an initial, or more where the writer wished so.
  name text not null check (length(name) between 1 and 40),
  -- Null: long ago, and erased.
  email text check (email = lower(email)),
  body text not null check (length(body) between 1 and 1000),
  language text not null default 'en' check (language in ('en', 'es')),
  written_at timestamptz not null default now(),
  -- How often the writer changed it: who decides has read these words and not the ones before.
  changes int not null default 0,
  status text not null default 'held' check (status in ('held', 'shown', 'hidden')),
  decided_at timestamptz,
  decided_by bigint references person(id),
  -- What staff took down, a captain does not put back.
  decided_as text check (decided_as in ('captain', 'staff')),
  reply text check (length(reply) between 1 and 1000),
  replied_at timestamptz,
  replied_by bigint references person(id),
  -- From when everybody may read the reply.
  reply_read_at timestamptz,
  -- Letters about it; each is of its own.
  letters int not null default 0,
  check ((status = 'held') = (decided_as is null)),
  check ((decided_as is null) = (decided_at is null)),
  check ((reply is null) = (replied_at is null)),
  check (reply is not null or reply_read_at is null)
);
create index on comment (team_id, written_at, id);
create index comment_held on comment (written_at, id) where status = 'held';
-- A form that is sent twice is one comment.
create unique index one_comment_a_form on comment (team_id, email, md5(body)) where status = 'held' and changes = 0;

alter table team add column comments_off_at timestamptz;
alter table organization
  -- Who may put a comment on a team's page; staff always may.
  add column comments_read_by text not null default 'captain' check (comments_read_by in ('captain', 'staff')),
  -- One a line. Words of visitors with one of these in them wait for staff.
  add column block_words text not null default '';
alter table page_report add column comment_id bigint references comment(id) on delete set null;
create index on page_report (comment_id) where comment_id is not null;

-- Whether words hold one from the list, as a word of its own, however it is written and parted.
create function bare_words(words text) returns text language sql immutable as $$
  select ' ' || trim(regexp_replace(lower(words), '[^[:alnum:]]+', ' ', 'g')) || ' '
$$;
create function holds_block_word(words text) returns boolean language sql stable as $$
  select exists (
    select 1 from organization o, regexp_split_to_table(o.block_words, E'[\r\n]+') as listed
     where trim(bare_words(listed)) <> '' and position(bare_words(listed) in bare_words(words)) > 0)
$$;

-- No way by which words are written goes past the rule: they wait, and what was decided about other words counts no more.
create function hold_comment() returns trigger language plpgsql as $$
begin
  new.status := 'held';
  new.decided_at := null;
  new.decided_by := null;
  new.decided_as := null;
  return new;
end $$;
create trigger holds_comment before insert on comment for each row execute function hold_comment();
create trigger holds_changed_comment before update of name, body on comment for each row
  when ((old.name, old.body) is distinct from (new.name, new.body)) execute function hold_comment();

-- A donor's words are treated alike: one from the list holds them, whatever the rule for the others.
create or replace function hold_message() returns trigger language plpgsql as $$
begin
  if new.message is null then
    new.message_waits := false;
  elsif (tg_op = 'INSERT' or new.message is distinct from old.message)
    and ((select messages_wait from organization) or holds_block_word(new.message)) then
    new.message_waits := true;
    new.message_hidden_at := now();
  end if;
  return new;
end $$;

create function touch_team_of_comment() returns trigger language plpgsql as $$
begin
  perform touch_page('teams/' || (select slug from team where id = coalesce(new.team_id, old.team_id)));
  return null;
end $$;
create trigger touches_pages after update on comment for each row
  when (old.status = 'shown' or new.status = 'shown') execute function touch_team_of_comment();
create trigger touches_pages_once_gone after delete on comment for each row
  when (old.status = 'shown') execute function touch_team_of_comment();
