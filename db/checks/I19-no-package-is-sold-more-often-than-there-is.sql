-- By the most that a text which was for all to read ever said there are: what was sold before it was made fewer stays sold.
-- Without a figure in one of them there was no limit.
select p.public_id, x.stock, sold.units
  from package p
  join lateral (
    select max(t.stock) as stock, count(*) as texts, count(t.stock) as limited
      from package_text t join event_version v on v.id = t.version_id and v.decision = 'approved'
     where t.package_id = p.id) x on x.texts = x.limited
  join lateral (
    select count(distinct (k.order_id, k.unit)) as units
      from ticket k where k.package_id = p.id and k.released_at is null) sold on sold.units > x.stock
