-- The staff list of gifts is read by time, newest first, under each of its filters.
create index gift_by_time on gift (paid_at desc, id desc) where status = 'paid';
create index gift_by_amount on gift (amount_cents, paid_at desc, id desc) where status = 'paid';
create index gift_refunded on gift (paid_at desc, id desc) where status = 'paid' and refunded_cents > 0;
create index gift_disputed on gift (paid_at desc, id desc) where status = 'paid' and disputed_cents + lost_cents > 0;
create index gift_unpaid on gift (status, created_at desc, id desc) where status <> 'paid';
-- What was done of one kind, or by one person, newest first.
create index on audit_log (action, id);
create index on audit_log (actor_id, id);
