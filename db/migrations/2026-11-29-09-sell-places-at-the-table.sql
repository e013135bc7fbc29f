-- A place is sold at the table too, to whoever walks up: an order of the table is one with this mark, also where it is for nobody who
-- was expected.
alter table ticket_order add column at_table boolean not null default false;
update ticket_order set at_table = true where for_ticket_id is not null;
alter table ticket_order add constraint ticket_order_for_somebody_at_table check (for_ticket_id is null or at_table);
create index on ticket_order (event_id, id desc) where at_table;
