-- An invoice that is paid by card: each payment that was opened for it, of which one may pay it.
create table invoice_payment (
  sale_id bigint primary key references sale(id),
  order_id bigint not null references sponsor_invoice(order_id),
  -- The check that was expected until this payment paid. Kept, since a bank may take a payment back, and then it is owed again.
  promise_id bigint references contribution(id)
);
create index on invoice_payment (order_id);
create unique index one_payment_pays_an_invoice on invoice_payment (order_id) where promise_id is not null;
