-- What our book says lies at Stripe is what the lines of Stripe's own book add up to.
select book.cents as our_book, stripe.cents as stripes_book
  from (select coalesce(sum(p.amount), 0) as cents
          from posting p join ledger_account a on a.id = p.account_id where a.code = 'stripe_clearing') book,
       (select coalesce(sum(net), 0) as cents from stripe_balance_transaction) stripe
 where book.cents <> stripe.cents
