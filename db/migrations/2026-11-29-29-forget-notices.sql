-- Notices that are worked off and still say who paid, by age: by night what they say goes.
create index stripe_event_to_forget on stripe_event (received_at)
  where payload <> '{}' and (processed_at is not null or quarantined_why is not null);
