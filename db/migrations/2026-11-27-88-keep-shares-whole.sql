-- A third of the sales is a third: the part is kept as a fraction in its lowest terms, as a dining night keeps it.
alter table contribution
  add column share_over int check (share_over > 0),
  add column share_under int check (share_under between 1 and 1000000),
  add constraint share_of_a_whole check (share_over <= share_under);
update contribution set share_over = share_basis_points / gcd(share_basis_points, 10000),
                        share_under = 10000 / gcd(share_basis_points, 10000)
 where share_basis_points is not null;
-- What is checked at the end of a transaction would stand in the way of the table's change.
set constraints all immediate;
alter table contribution
  drop constraint share_of_sales,
  drop column share_basis_points,
  add constraint share_of_sales check ((sales_cents is null) = (share_over is null) and (share_over is null) = (share_under is null));
