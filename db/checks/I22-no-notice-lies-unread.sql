select id, type, attempts, last_error, received_at
  from stripe_event
 where processed_at is null and quarantined_why is null and received_at < now() - interval '10 minutes' and attempts < 5
