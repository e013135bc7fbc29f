-- What lay at Stripe before our first line was there at the first comparison already.
select last.compared_at, last.stripes_cents, last.our_cents, first.stripes_cents - first.our_cents as before_us
  from (select * from balance_comparison order by id limit 1) first,
       (select * from balance_comparison order by id desc limit 1) last
 where last.stripes_cents - last.our_cents <> first.stripes_cents - first.our_cents
