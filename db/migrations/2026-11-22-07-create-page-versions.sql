-- A page that everyone sees the same is rendered once a version. Whatever changes what it shows moves its version in the same transaction.
create table page_version (
  page text primary key,
  version bigint not null default 1
) with (fillfactor = 50);

create function touch_page(variadic pages text[]) returns void language sql as $$
  insert into page_version (page) select page from unnest(pages) page order by page
  on conflict (page) do update set version = page_version.version + 1
$$;

create function touch_team() returns trigger language plpgsql as $$
begin
  perform touch_page('home', 'teams', 'teams/' || new.slug);
  return null;
end $$;
create trigger touches_pages after insert or update on team for each row execute function touch_team();

create function touch_team_of_row() returns trigger language plpgsql as $$
begin
  perform touch_page('home', 'teams', 'teams/' || (select slug from team where id = new.team_id));
  return null;
end $$;
create trigger touches_pages after update on team_total for each row execute function touch_team_of_row();
create trigger touches_pages after insert or update on team_member for each row execute function touch_team_of_row();

-- Words and marks of a gift that change after it was counted; the counting itself moves the totals.
create function touch_gift() returns trigger language plpgsql as $$
begin
  if (new.shown_name, new.message, new.message_hidden_at, new.anonymous, new.amount_hidden, new.refunded_cents, new.lost_cents)
     is distinct from (old.shown_name, old.message, old.message_hidden_at, old.anonymous, old.amount_hidden, old.refunded_cents, old.lost_cents)
  then
    perform touch_page('home');
    if new.team_id is not null then
      perform touch_page('teams/' || (select slug from team where id = new.team_id));
    end if;
  end if;
  return null;
end $$;
create trigger touches_pages after update on gift for each row when (old.status = 'paid') execute function touch_gift();

create function touch_every_page() returns trigger language plpgsql as $$
begin
  perform touch_page('home', 'teams');
  update page_version set version = version + 1;
  return null;
end $$;
create trigger touches_pages after insert or update on organization for each statement execute function touch_every_page();
create trigger touches_pages after insert or update on campaign for each statement execute function touch_every_page();

create function touch_campaign_total() returns trigger language plpgsql as $$
begin
  perform touch_page('home');
  return null;
end $$;
create trigger touches_pages after update on campaign_total for each row execute function touch_campaign_total();

-- The counters of the rate limiter: its own table, in its own shape.
create table rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
