-- Mulligans and contests that are sold at the table on the day: for which of the people who are expected, by whoever has the
-- helpers' link, in the name of the captain who made it.
alter table ticket_order add column for_ticket_id bigint references ticket(id);
create index on ticket_order (for_ticket_id) where for_ticket_id is not null;
