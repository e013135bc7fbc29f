-- When refunds are more than gifts, Stripe takes the difference from the bank by a payout below zero. Its tick is taken back like any other.
alter table untick drop constraint untick_statement_cents_check;
alter table untick add constraint untick_statement_cents_check check (statement_cents >= 0 or stripe_payout_id is not null);
