-- What was paid by scanning a code counts as sold: as the tills wrote it down or as it was paid, whichever is more.
create or replace function sold_at_event(event_id bigint) returns bigint language sql stable as $$
  select greatest(t.cash, c.counted) + t.card + greatest(t.qr, s.paid)
    from (select coalesce(sum(cash_cents), 0)::bigint as cash, coalesce(sum(card_cents), 0)::bigint as card,
                 coalesce(sum(qr_cents), 0)::bigint as qr
            from till_total where till_total.event_id = sold_at_event.event_id) t,
         (select coalesce(sum(amount_cents), 0)::bigint as counted from contribution
           where contribution.event_id = sold_at_event.event_id and kind = 'sale_takings' and voided_at is null) c,
         (select coalesce(sum(greatest(0, amount_cents - (refunded_cents + lost_cents - gift_back_cents))), 0)::bigint as paid
            from sale where sale.event_id = sold_at_event.event_id and status = 'paid') s
$$;

create function touch_sold_of_sales() returns trigger language plpgsql as $$
begin
  perform touch_page_of_sold(new.event_id);
  return null;
end $$;
create constraint trigger touches_page_of_sold after insert or update of status, refunded_cents, lost_cents, gift_back_cents on sale
  deferrable initially deferred for each row when (new.event_id is not null and new.status = 'paid')
  execute function touch_sold_of_sales();
