-- A firm that sponsors an event: what is printed on its sign, and what everybody may see of it. Its order says what it pays.
create table sponsor (
  order_id bigint primary key references ticket_order(id),
  -- For its captains' desk: the order's own key is the sponsor's.
  public_id text not null unique default random_id(),
  event_id bigint not null references event(id),
  -- For the invoice, and for a captain who calls.
  phone text not null default '' check (length(phone) <= 40),
  address text not null default '' check (length(address) <= 300),
  -- Shown plainly beside the name (C12).
  link text check (link ~ '^https://' and length(link) <= 200),
  sign_text text not null default '' check (length(sign_text) <= 120),
  -- Whether its name may stand on the event's page.
  on_wall boolean not null,
  -- Of the name, the words, the link and the logo.
  revision int not null default 1,
  -- Which revision they called right, when, and who.
  approved_revision int,
  approved_at timestamptz,
  approved_by text check (length(approved_by) between 1 and 80),
  -- What they want changed, in their words; empty: nothing.
  asked text not null default '' check (length(asked) <= 500),
  -- Which revision staff have read (S36), and that they took it off the page.
  read_revision int,
  hidden_at timestamptz,
  hole int check (hole between 1 and 36),
  thanked_at timestamptz,
  erased_at timestamptz,
  check (num_nonnulls(approved_revision, approved_at) in (0, 2)),
  check (approved_revision <= revision and read_revision <= revision)
);
create index on sponsor (event_id);

-- Logos that sponsors sent; the newest that was not taken out is the one that is printed.
create table sponsor_logo (
  id bigint generated always as identity primary key,
  order_id bigint not null references sponsor(order_id),
  name text not null unique default random_id(),
  width int not null check (width > 0),
  height int not null check (height > 0),
  ground text not null check (ground in ('any', 'pale', 'dark')),
  added_at timestamptz not null default now(),
  -- When its files were there; a row without it is an upload that was cut off.
  arrived_at timestamptz,
  erased_at timestamptz,
  files_removed_at timestamptz,
  check (files_removed_at is null or erased_at is not null)
);
create index on sponsor_logo (order_id);
create index sponsor_logo_to_remove on sponsor_logo (id) where erased_at is not null and files_removed_at is null;

-- Invoices, numbered without a gap over the whole nonprofit.
create table sponsor_invoice (
  order_id bigint primary key references ticket_order(id),
  number int not null unique check (number > 0),
  issued_on date not null,
  due_on date not null check (due_on >= issued_on)
);
create table invoice_counter (
  one boolean primary key default true check (one),
  last_number int not null
);
insert into invoice_counter (last_number) values (0);

-- Who sponsors it stands on the event's page, and on its team's.
create function touch_pages_of_sponsor() returns trigger language plpgsql as $$
begin
  perform touch_event_page(new.event_id);
  perform touch_page('teams/' || (select t.slug from event e join team t on t.id = e.team_id where e.id = new.event_id));
  return null;
end $$;
create trigger touches_pages after insert or update on sponsor for each row execute function touch_pages_of_sponsor();
create trigger touches_pages after update of released_at on ticket_order
  for each row when (new.kind = 'sponsorship') execute function touch_pages_of_sponsor();

-- Whose name stands on the page: who agreed to it, has paid or owes it, and as staff have read it.
create view shown_sponsor as
  select s.order_id, s.event_id, o.firm, s.link,
         (select l.id from sponsor_logo l
           where l.order_id = s.order_id and l.arrived_at is not null and l.erased_at is null
           order by l.id desc limit 1) as logo_id
    from sponsor s join ticket_order o on o.id = s.order_id
   where s.on_wall and s.hidden_at is null and s.read_revision = s.revision and o.released_at is null and o.firm is not null
     and (o.way = 'free'
          or exists (select from sale p where p.id = o.sale_id and p.status = 'paid')
          or exists (select from contribution c where c.id = o.contribution_id and c.voided_at is null));
