-- Gifts that lay in a box among what was sold: they are no takings, and are logged as a gift of their own.
alter table contribution add column gifts_cents bigint check (gifts_cents > 0);

-- What a sale sold so far: cash as the tills wrote it down or as it was counted, whichever is more, and what was paid otherwise.
create function sold_at_event(event_id bigint) returns bigint language sql stable as $$
  select greatest(t.cash, c.counted) + t.otherwise
    from (select coalesce(sum(cash_cents), 0)::bigint as cash, coalesce(sum(card_cents + qr_cents), 0)::bigint as otherwise
            from till_total where till_total.event_id = sold_at_event.event_id) t,
         (select coalesce(sum(amount_cents), 0)::bigint as counted from contribution
           where contribution.event_id = sold_at_event.event_id and kind = 'sale_takings' and voided_at is null) c
$$;

-- A page that says it changes with each sale that lands.
create function touch_page_of_sold(event_id bigint) returns void language sql as $$
  select touch_event_page(e.id) from event e join yard_sale y on y.version_id = e.approved_version_id
   where e.id = touch_page_of_sold.event_id and y.shows_sold
$$;

create function touch_sold_of_tills() returns trigger language plpgsql as $$
begin
  perform touch_page_of_sold(t.event_id) from (select distinct t.event_id from landed l join till t on t.id = l.till_id) t;
  return null;
end $$;
create trigger touches_pages after insert on till_entry referencing new table as landed
  for each statement execute function touch_sold_of_tills();

-- As the last of its transaction: the book moves a team's page first, as whoever changes an event does.
create function touch_sold_of_counts() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.event_id is distinct from new.event_id then
    perform touch_page_of_sold(old.event_id);
  end if;
  perform touch_page_of_sold(new.event_id);
  return null;
end $$;
create constraint trigger touches_page_of_sold after insert or update of amount_cents, voided_at, event_id on contribution
  deferrable initially deferred for each row when (new.kind = 'sale_takings') execute function touch_sold_of_counts();
