-- Sponsors whose name may stand on the page as soon as staff have read it (S36).
create view waiting_sponsor as
  select s.order_id, s.event_id
    from sponsor s join ticket_order o on o.id = s.order_id join event e on e.id = s.event_id
   where s.on_wall and s.hidden_at is null and s.read_revision is distinct from s.revision and o.released_at is null
     and o.firm is not null and e.status in ('published', 'held', 'closed')
     and (o.way = 'free'
          or exists (select from sale p where p.id = o.sale_id and p.status = 'paid')
          or exists (select from contribution c where c.id = o.contribution_id and c.voided_at is null));
