-- Letters about an order that nobody asked for: each is written once.
alter table ticket_order
  add column confirmed_at timestamptz,
  add column end_told_at timestamptz;
create index ticket_order_to_confirm on ticket_order (id) where confirmed_at is null and released_at is null;
create index ticket_order_to_tell_of on ticket_order (released_at) where end_told_at is null and released_why = 'not_paid';

-- A form that is sent again with another cart gives back what it held before.
create index ticket_order_by_form on ticket_order (form_key text_pattern_ops);

-- Orders of an address, for whoever lost the link.
create index ticket_order_by_buyer on ticket_order (buyer_email) where buyer_email is not null;

-- Those whose time is up are looked for each minute.
create index sale_open on sale (expires_at) where status = 'started';
