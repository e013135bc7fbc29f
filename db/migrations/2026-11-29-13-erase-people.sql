-- When a donor wished to be forgotten: who gave is known no more, and no later notice from Stripe brings it back. What was given,
-- when, and the receipt for it belong to the books.
alter table gift add column donor_erased_at timestamptz;
alter table gift add check (donor_erased_at is null or num_nonnulls(donor_email, donor_name, message, dedicated_to, card_email) = 0);

-- By address, whoever asks what is known of them is answered at once.
create index gift_of_donor on gift (lower(donor_email)) where donor_email is not null;
create index gift_of_card on gift (lower(card_email)) where card_email is not null;
create index message_to on message (lower(to_address));
